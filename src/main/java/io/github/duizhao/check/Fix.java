package io.github.duizhao.check;

import io.github.duizhao.message.Message;
import java.util.List;

/**
 * A mending whose result is certain.
 *
 * @param title what it does
 * @param edits its replacements in text order, not overlapping
 */
public record Fix(Message title, List<Edit> edits) {

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
