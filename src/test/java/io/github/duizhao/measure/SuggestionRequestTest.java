package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import org.junit.jupiter.api.Test;

class SuggestionRequestTest {

  @Test
  void asksForAnItemWithWhatItStandsUnder() {
    String text =
        """
        个人对照检查材料

        按照组织生活会要求，现对照检查如下：
        一、存在的问题
        （一）调查研究方面
        去年只下去过一次，还是陪着别人去的。
        二、原因分析
        （一）抓得不紧。总觉得业务忙。
        """;
    Statement statement = new Recognizer().recognize(Snapshot.ofText(text));
    Item item = statement.items(Role.PROBLEMS).get(0);
    SuggestionRequest request = SuggestionRequest.of(statement, item);
    assertThat(request.problem()).contains("只下去过一次");
    assertThat(request.context()).containsExactly("field-research", "（一）调查研究方面", "一、存在的问题");
    assertThat(request.category()).isEmpty();
    assertThat(request.used()).isEmpty();
  }
}
