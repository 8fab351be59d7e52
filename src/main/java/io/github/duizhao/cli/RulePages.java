package io.github.duizhao.cli;

import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Rules;
import io.github.duizhao.message.Messages;
import io.github.duizhao.report.RuleFacts;
import io.github.duizhao.report.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the pages about the rules that ship in the extension; the build runs it. */
final class RulePages {

  private RulePages() {}

  /** Argument: the folder to write to; {@code LANGUAGE/ID.html} comes below it. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Messages messages : List.of(Messages.CHINESE, Messages.ENGLISH)) {
      Path pages = Files.createDirectories(folder.resolve(messages.locale().toLanguageTag()));
      for (RuleInfo info : Rules.infos()) {
        Path page = pages.resolve(info.id() + ".html");
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
          RulePage.write(RuleFacts.of(info, messages), messages, out);
        }
      }
    }
  }
}
