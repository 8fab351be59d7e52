package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** The font families of a draft's layout: the standard's, and those that it has to add. */
final class DraftFonts {

  private static final int LONGEST = 100;

  private final LayoutStandard standard;
  private final JsonObject added = new JsonObject();

  DraftFonts(LayoutStandard standard) {
    this.standard = standard;
  }

  /** The families that the standard does not have, as a layout writes them. */
  JsonObject added() {
    return added;
  }

  /**
   * Says which font an element or a number has, if it is none of those that are accepted.
   *
   * @param font its stored name; nothing is said of "" or of an absurd one
   */
  void write(JsonObject json, String font, List<String> accepted) {
    if (font.isBlank() || font.length() > LONGEST || standard.isOf(font, accepted)) {
      return;
    }
    String family = standard.familyOf(font).orElse(font);
    if (standard.familyOf(font).isEmpty()) {
      added.add(family, list(font));
    }
    json.addProperty("font", family);
    json.add("accepted", list(family));
  }

  private static JsonArray list(String one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }
}
