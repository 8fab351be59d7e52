package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import io.github.duizhao.message.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;

/** Whatever a file holds: a template or faults, never more. */
class TemplatePropertiesTest {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Pieces that templates are made of, and some that they must not have. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "\\ud800",
          "true",
          "null",
          "1e9",
          "-",
          "\n",
          "\"id\"",
          "\"a\"",
          "\"extends\"",
          "\"sections\"",
          "\"role\"",
          "\"problems\"",
          "\"final\"",
          "\"rules\"",
          "\"typo\"",
          "\"kind\"",
          "\"layout\"",
          "\"profile\"",
          "“",
          "，",
          "：",
          "//",
          "/*",
          "\u0000",
          "\uFEFF",
          "\uFFFD",
          "长",
          "\uD83D",
          "'");

  @Property(tries = 500)
  void arbitraryBytes(@ForAll byte[] bytes) {
    holds(new String(bytes, StandardCharsets.UTF_8));
  }

  @Property(tries = 1000)
  void arbitraryPieces(@ForAll("pieces") String json) {
    holds(json);
  }

  @Property(tries = 1500)
  void damagedTemplates(@ForAll("damaged") String json) {
    holds(json);
  }

  /** What the parser takes without a fault, Gson takes as well. */
  @Property(tries = 1500)
  void whatIsTakenIsJson(@ForAll("damaged") String json) {
    boolean taken =
        Sources.resolve(Sources.organisation("a.json", json)).faults().stream()
            .noneMatch(fault -> fault.message().key().startsWith("json."));
    if (taken) {
      assertThat(isJson(json)).as(json).isTrue();
    }
  }

  private static boolean isJson(String json) {
    try {
      return JsonParser.parseString(json) != null;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  private static void holds(String json) {
    Resolution resolution =
        Assertions.assertTimeoutPreemptively(
            LONGEST,
            () ->
                Sources.resolve(
                    Sources.organisation("a.json", json),
                    Sources.organisation("z.json", Sources.template("sound"))));
    assertThat(resolution.library().byId("sound")).isPresent();
    boolean read =
        resolution.library().entries().stream().anyMatch(entry -> entry.file().equals("a.json"))
            || resolution.library().profiles().stream().anyMatch(p -> p.file().equals("a.json"))
            || resolution.library().layouts().stream().anyMatch(l -> l.file().equals("a.json"));
    List<TemplateFault> own =
        resolution.faults().stream().filter(fault -> fault.file().equals("a.json")).toList();
    assertThat(read).as(json).isEqualTo(own.isEmpty());
    int lines = json.split("\r\n|\r|\n", -1).length;
    for (TemplateFault fault : own) {
      assertThat(fault.line()).isBetween(1, lines);
      assertThat(fault.column()).isPositive();
      assertThat(Messages.CHINESE.format(fault.message())).isNotBlank();
      assertThat(Messages.ENGLISH.format(fault.message())).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> damaged() {
    int length = Sources.FULL.length();
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(PIECES)), Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
    return Combinators.combine(
            Arbitraries.integers().between(0, length - 1),
            Arbitraries.integers().between(0, 12),
            piece)
        .as(
            (at, removed, inserted) ->
                Sources.FULL.substring(0, at)
                    + inserted
                    + Sources.FULL.substring(Math.min(length, at + removed)));
  }
}
