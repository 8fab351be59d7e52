package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Rule;
import io.github.duizhao.check.Rules;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTest {

  @Test
  void everyRuleHasAPageInBothLanguages() throws IOException {
    for (Rule rule : Rules.all()) {
      for (Messages messages : List.of(Messages.CHINESE, Messages.ENGLISH)) {
        String page = page(rule, messages);
        assertThat(page)
            .as(rule.info().id())
            .contains("<h1>", rule.info().id(), "⟦", "</html>")
            .doesNotContain("<script", "http://", "https://", "src=");
        assertThat(page.split("<blockquote>", -1))
            .hasSize(1 + rule.info().hits().length + rule.info().nonHits().length);
      }
    }
  }

  @Test
  void saysWhetherTheRuleMends() throws IOException {
    assertThat(page(rule("halfwidth-punctuation"), Messages.CHINESE))
        .contains("可以自动修复", "规定", "<b>⟦");
    assertThat(page(rule("vague-measure"), Messages.CHINESE)).contains("不能自动修复", "单位要求");
    assertThat(page(rule("vague-measure"), Messages.ENGLISH)).contains("What is found");
  }

  private static Rule rule(String id) {
    return Rules.all().stream().filter(r -> r.info().id().equals(id)).findFirst().orElseThrow();
  }

  private static String page(Rule rule, Messages messages) throws IOException {
    StringWriter out = new StringWriter();
    RulePage.write(RuleFacts.of(rule.info(), messages), messages, out);
    return out.toString();
  }
}
