package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.document.LineSpacing.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look and the texts that it goes with. */
final class DocumentLayoutTest {

  /** The look of each paragraph is its letter, as the name of a style. */
  @ParameterizedTest
  @CsvSource({
    "abcd, abcd, abcd",
    "abcd, abxd, ab-d",
    "abcd, bcxd, ---d",
    "abcd, abd, abd",
    "abcd, abxcd, ab-cd",
    "abcd, xabcd, -abcd",
    "abcd, abcdx, abcd-",
    "abcd, axyzd, a---d",
    "aaaa, aaa, aaa",
    "aaa, aaaa, aaa-",
    "abcd, a, a",
    "abcd, xyz, ---"
  })
  void isCarriedOverToANewerText(String before, String now, String expected) {
    Snapshot from = text(before);
    DocumentLayout carried = look(before).carried(from, text(now));
    assertThat(
            carried.paragraphs().stream()
                .map(look -> look.map(ParagraphLayout::style).orElse("-"))
                .collect(Collectors.joining()))
        .isEqualTo(expected);
    assertThat(text(now).with(carried).layout()).contains(carried);
  }

  @Test
  void belongsToATextOfAsManyParagraphs() {
    assertThat(text("ab").layout()).isEmpty();
    assertThrows(IllegalArgumentException.class, () -> text("ab").with(look("abc")));
  }

  private static Snapshot text(String letters) {
    return Snapshot.ofText(String.join("\n", letters.split("")));
  }

  private static DocumentLayout look(String letters) {
    List<Optional<ParagraphLayout>> looks =
        Arrays.stream(letters.split("")).map(letter -> Optional.of(paragraph(letter))).toList();
    PageLayout page = new PageLayout(21000, 29700, 3700, 3500, 2800, 2600, 0, Optional.empty());
    return new DocumentLayout(page, looks);
  }

  private static ParagraphLayout paragraph(String style) {
    RunLayout run = new RunLayout("仿宋", "Times New Roman", 16, false);
    return new ParagraphLayout(
        style, Alignment.LEFT, 0, 0, new LineSpacing(Mode.FIXED, 1021), run, run);
  }
}
