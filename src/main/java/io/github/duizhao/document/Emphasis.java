package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which paragraphs their type sets off from the text around them: wholly bold, or in 黑体 where the
 * text is not. Files from WPS often mark headings so and in no other way. Nothing is known of a
 * text without a look.
 */
final class Emphasis {

  /** A line of its own may be this long, in visible characters, and still be a heading. */
  private static final int LONGEST = 30;

  /** Where more than one character in so many is bold, bold type says nothing. */
  private static final int RARE = 2;

  private static final String NOT_HEADING = "。！？；：，、…!?;:,.”）)】〕]";

  private static final Set<String> FONTS =
      JsonResource.read(Emphasis.class, "emphasis.json", Content.class).fonts().stream()
          .map(Emphasis::plain)
          .collect(Collectors.toSet());

  private final BitSet paragraphs = new BitSet();

  private Emphasis() {}

  static Emphasis of(Snapshot snapshot) {
    Emphasis emphasis = new Emphasis();
    snapshot.layout().ifPresent(layout -> emphasis.read(snapshot, layout));
    return emphasis;
  }

  /** Whether a block is set off and as short and open-ended as a heading. */
  boolean marksHeading(Block block) {
    if (!paragraphs.get(block.paragraph())) {
      return false;
    }
    int visible = Characters.countVisible(block.text());
    return visible > 1 && visible <= LONGEST && NOT_HEADING.indexOf(block.lastVisible()) < 0;
  }

  private void read(Snapshot snapshot, DocumentLayout layout) {
    int all = 0;
    int bold = 0;
    Map<String, Integer> fonts = new HashMap<>();
    for (int i = 0; i < layout.paragraphs().size(); i++) {
      Optional<ParagraphLayout> look = layout.paragraph(i);
      if (look.isPresent()) {
        int length = snapshot.paragraphs().get(i).text().length();
        all += length;
        bold += look.get().main().bold() ? length : 0;
        fonts.merge(plain(look.get().main().asianFont()), length, Integer::sum);
      }
    }
    boolean boldIsRare = bold * RARE < all;
    boolean fontIsOther =
        fonts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(usual -> !FONTS.contains(usual.getKey()))
            .isPresent();
    for (int i = 0; i < layout.paragraphs().size(); i++) {
      Optional<ParagraphLayout> look = layout.paragraph(i);
      boolean setOff =
          look.filter(l -> (boldIsRare && l.bold()) || (fontIsOther && isInFont(l))).isPresent();
      paragraphs.set(i, setOff);
    }
  }

  private static boolean isInFont(ParagraphLayout look) {
    return FONTS.contains(plain(look.first().asianFont()))
        && FONTS.contains(plain(look.main().asianFont()));
  }

  private static String plain(String font) {
    return font.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private record Content(List<String> fonts) {}
}
