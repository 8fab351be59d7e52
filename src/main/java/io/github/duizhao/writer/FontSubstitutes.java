package io.github.duizhao.writer;

import com.sun.star.awt.FontDescriptor;
import com.sun.star.awt.XDevice;
import com.sun.star.frame.XController;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Which fonts this machine lacks, and what it shows in their place. */
final class FontSubstitutes {

  private static final Logger LOG = Logger.getLogger(FontSubstitutes.class.getName());

  /** What fontconfig answered, by the name asked for; it is asked once. */
  private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

  private static final int LIMIT_SECONDS = 2;

  private FontSubstitutes() {}

  /** Those of some fonts that the machine of a window lacks, in their order. */
  static List<MissingFont> missing(XController controller, Iterable<String> fonts) {
    Set<String> installed = installed(controller);
    List<MissingFont> missing = new ArrayList<>();
    for (String font : fonts) {
      if (!installed.contains(plain(font))) {
        // One that goes by another name in this language is no substitute.
        List<String> shown = shown(font);
        if (shown.stream().map(FontSubstitutes::plain).noneMatch(plain(font)::equals)) {
          missing.add(new MissingFont(font, shown.stream().findFirst()));
        }
      }
    }
    return missing;
  }

  private static Set<String> installed(XController controller) {
    Set<String> names = new HashSet<>();
    Uno.maybe(XDevice.class, controller.getFrame().getContainerWindow())
        .ifPresent(
            device -> {
              for (FontDescriptor font : device.getFontDescriptors()) {
                for (String name : font.Name.split(";", -1)) {
                  names.add(plain(name));
                }
              }
            });
    return names;
  }

  /**
   * The names of the font that stands in, as fontconfig says, which the office asks as well; none
   * where there is no fontconfig.
   */
  private static List<String> shown(String font) {
    String answer = ANSWERS.computeIfAbsent(font, name -> ask(name).orElse(""));
    return answer.isEmpty() ? List.of() : List.of(answer.split(",", -1));
  }

  private static Optional<String> ask(String font) {
    if (!System.getProperty("os.name", "").startsWith("Linux")) {
      return Optional.empty();
    }
    String pattern = font.replaceAll("([\\\\:,-])", "\\\\$1") + ":lang=zh-cn";
    try {
      Process process =
          new ProcessBuilder("fc-match", "-f", "%{family}", pattern)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      try (InputStream output = process.getInputStream()) {
        String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.exitValue() == 0 && !answer.isEmpty()
            ? Optional.of(answer)
            : Optional.empty();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "no fontconfig", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
