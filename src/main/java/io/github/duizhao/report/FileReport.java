package io.github.duizhao.report;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.similarity.SimilarPassage;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * One file of a report: what the check gave, or why it could not be read.
 *
 * @param path the file as it was named
 * @param error why it could not be read; empty if it was checked
 * @param checked what the check gave; empty if it could not be read
 */
public record FileReport(String path, Optional<Message> error, Optional<CheckedFile> checked) {

  /** A file that was checked. The text of the document is not kept. */
  public static FileReport of(String path, CheckResult result) {
    return new FileReport(path, Optional.empty(), Optional.of(CheckedFile.of(result)));
  }

  /** The same with what was found when it was compared with other files. */
  public FileReport with(List<SimilarPassage> similar) {
    return new FileReport(path, error, checked.map(file -> file.with(similar)));
  }

  /** A file that could not be read. */
  public static FileReport unreadable(String path, Message error) {
    return new FileReport(path, Optional.of(error), Optional.empty());
  }
}
