package io.github.duizhao.check;

import java.util.List;
import java.util.Locale;

/** What a reviewer would do with the document. */
public enum Verdict {
  PASS,
  REVISE,
  FAIL;

  /** The id in JSON and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fail with any error, revise with any warning, else pass. */
  public static Verdict of(List<Finding> findings) {
    Verdict verdict = PASS;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return FAIL;
      }
      if (finding.severity() == Severity.WARNING) {
        verdict = REVISE;
      }
    }
    return verdict;
  }
}
