package io.github.duizhao.check;

import io.github.duizhao.document.Section;
import java.util.Locale;

/**
 * How a section stands against the template.
 *
 * @param section the section
 * @param status its state; the gravest where several hold
 */
public record SectionState(Section section, Status status) {

  /** The states of a section. */
  public enum Status {
    COMPLETE,
    SHORT,
    EMPTY,
    MISPLACED;

    /** The id in JSON and in message keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
