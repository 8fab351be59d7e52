package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;

/** The recording of changes. Main thread. */
final class Recording {

  private Recording() {}

  /** Makes a change that is none of the text's, such as one of a page, without recording it. */
  static void paused(XTextDocument document, Runnable change) {
    boolean recording = Uno.flag(document, "RecordChanges");
    if (recording) {
      Uno.set(document, "RecordChanges", false);
    }
    try {
      change.run();
    } finally {
      if (recording) {
        Uno.set(document, "RecordChanges", true);
      }
    }
  }
}
