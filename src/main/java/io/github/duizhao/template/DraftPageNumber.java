package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.template.LayoutStandard.PageNumber;
import java.util.regex.Pattern;

/** Where the page number differs from the standard. */
final class DraftPageNumber {

  /** — 1 —, 第 1 页. What is more than that is text of the document, such as an office's name. */
  private static final Pattern MARK = Pattern.compile("[\\p{P}\\p{S}第页]{0,5}");

  /** How far a size may differ by rounding, in points. */
  private static final double ROUNDING = 0.1;

  private DraftPageNumber() {}

  /** The differences, as a layout writes them; empty where there are none. */
  static JsonObject differences(PageNumberLayout number, PageNumber standard, DraftFonts fonts) {
    JsonObject json = new JsonObject();
    mark(json, "before", number.before().strip(), standard.before(), standard);
    mark(json, "after", number.after().strip(), standard.after(), standard);
    fonts.write(json, number.run().westernFont(), standard.accepted());
    double size = number.run().size();
    if (size >= 5 && size <= 72 && Math.abs(size - standard.size()) >= ROUNDING) {
      json.addProperty("size", size);
    }
    number
        .alignment()
        .filter(alignment -> alignment != Alignment.JUSTIFIED)
        .filter(alignment -> !standard.acceptedAlignments().contains(alignment))
        .ifPresent(
            alignment -> {
              json.addProperty("alignment", alignment.id());
              JsonArray accepted = new JsonArray();
              accepted.add(alignment.id());
              json.add("acceptedAlignments", accepted);
            });
    return json;
  }

  private static void mark(
      JsonObject json, String key, String mark, String wanted, PageNumber standard) {
    boolean dash = mark.length() == 1 && standard.dashes().contains(mark);
    if (!mark.equals(wanted) && !dash && MARK.matcher(mark).matches()) {
      json.addProperty(key, mark);
    }
  }
}
