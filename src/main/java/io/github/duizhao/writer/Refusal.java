package io.github.duizhao.writer;

import io.github.duizhao.message.Message;
import java.util.Locale;

/** Why the document must not be changed, here or now. */
public enum Refusal {
  /** The document is open for reading only. */
  READ_ONLY,
  /** The place lies in a protected section or cell. */
  PROTECTED,
  /** The place lies in a table. */
  TABLE,
  /** The place lies in a footnote or an endnote. */
  NOTE,
  /** The place lies in a frame or a text box. */
  FRAME,
  /** The place lies in a header or a footer. */
  HEADER_FOOTER,
  /** No text cursor: a picture or a shape is selected. */
  NO_CARET,
  /** No words are selected. */
  NO_SELECTION,
  /** Words of several paragraphs are selected, or several stretches. */
  SEVERAL_PARAGRAPHS,
  /** The text is no longer the one that was checked. */
  STALE,
  /** A later version of the extension keeps its notes in the document. */
  NEWER_NOTES,
  /** The table has cells that were merged or split. */
  MERGED_CELLS,
  /** Changes are being recorded, and the office does not record this one. */
  RECORDING,
  /** The user's settings cannot be written. */
  SETTINGS,
  /** The administrator has locked the setting. */
  LOCKED_SETTING;

  /** What the user is told: what cannot be done, and how to go on. */
  public Message message() {
    return Message.of("refusal." + name().toLowerCase(Locale.ROOT));
  }
}
