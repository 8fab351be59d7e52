package io.github.duizhao.report;

import io.github.duizhao.check.Verdict;
import java.util.List;

/**
 * How many files came out how.
 *
 * @param files all files
 * @param pass files without errors and warnings
 * @param revise files with warnings only
 * @param fail files with errors
 * @param unreadable files that could not be read
 */
public record Summary(int files, int pass, int revise, int fail, int unreadable) {

  /** Counts. */
  static Summary of(List<FileReport> files) {
    return new Summary(
        files.size(),
        count(files, Verdict.PASS),
        count(files, Verdict.REVISE),
        count(files, Verdict.FAIL),
        (int) files.stream().filter(file -> file.error().isPresent()).count());
  }

  private static int count(List<FileReport> files, Verdict verdict) {
    return (int)
        files.stream()
            .filter(file -> file.checked().filter(c -> c.verdict() == verdict).isPresent())
            .count();
  }
}
