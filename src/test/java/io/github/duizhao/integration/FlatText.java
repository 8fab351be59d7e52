package io.github.duizhao.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the office writes it into one file of XML: pages, headers, footers and text, each
 * piece with its direct formatting in place of the number that the office gives to it.
 */
final class FlatText {

  private static final Pattern STYLE =
      Pattern.compile(
          "<style:style style:name=\"([A-Za-z]+\\d+)\"([^>]*)>(.*?)</style:style>", Pattern.DOTALL);

  /** Of a style that holds nothing but the number of an editing session. */
  private static final Pattern EMPTY =
      Pattern.compile(
          " style:family=\"\\w+\" style:parent-style-name=\"([^\"]+)\"\\s*"
              + "(?:<style:[a-z]+-properties/>\\s*)*");

  private static final Pattern USE = Pattern.compile("style-name=\"([A-Za-z]+\\d+)\"");

  private FlatText() {}

  static List<String> of(WriterWindow window, Path folder) throws Exception {
    Path file = folder.resolve("flat.fodt");
    window.store(file, "OpenDocument Text Flat XML");
    String xml =
        Files.readString(file)
            .replaceAll(" officeooo:[a-z-]*rsid=\"[^\"]*\"", "")
            // Font faces are numbered as well.
            .replaceAll("(font-name[a-z-]*=\"[^\"]*?)\\d*\"", "$1\"");
    int automatic = xml.indexOf("<office:automatic-styles>");
    int pages = xml.indexOf("<style:page-layout ", automatic);
    Map<String, String> styles = new HashMap<>();
    Matcher style = STYLE.matcher(xml.substring(automatic, pages));
    while (style.find()) {
      String words = style.group(2) + style.group(3).replaceAll("\\s+", " ");
      Matcher empty = EMPTY.matcher(words);
      styles.put(style.group(1), empty.matches() ? "style-name=\"" + empty.group(1) + "\"" : words);
    }
    return USE.matcher(xml.substring(pages))
        .replaceAll(
            use -> Matcher.quoteReplacement(styles.getOrDefault(use.group(1), use.group(1))))
        .lines()
        .toList();
  }
}
