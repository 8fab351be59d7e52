package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChosenTemplateTest {

  private static final TemplateLibrary LIBRARY = TemplateLibrary.builtIn();
  private static final Template FIRST = LIBRARY.all().get(0);
  private static final Template SECOND = LIBRARY.all().get(1);

  private final ChosenTemplate chosen = new ChosenTemplate();

  @Test
  void isNoneAtFirst() {
    assertThat(chosen.in(LIBRARY)).isEmpty();
    assertThat(chosen.notice(LIBRARY, "zh-CN")).isEmpty();
    assertThat(chosen.news(LIBRARY)).isEmpty();
  }

  @Test
  void isWhatTheDocumentRemembers() {
    chosen.remembered(Optional.of(RememberedTemplate.of(SECOND)));
    assertThat(chosen.in(LIBRARY)).contains(SECOND);
    assertThat(chosen.notice(LIBRARY, "zh-CN")).isEmpty();
    assertThat(chosen.news(LIBRARY)).as("a look alone").isEmpty();
  }

  @Test
  void isWhatTheUserChose() {
    chosen.remembered(Optional.of(RememberedTemplate.of(SECOND)));
    chosen.choose(FIRST);
    assertThat(chosen.in(LIBRARY)).contains(FIRST);
    assertThat(chosen.news(LIBRARY)).contains(RememberedTemplate.of(FIRST));
    chosen.remembered(Optional.of(RememberedTemplate.of(FIRST)));
    assertThat(chosen.news(LIBRARY)).as("it knows by now").isEmpty();
  }

  @Test
  void saysThatItIsNotHere() {
    chosen.remembered(Optional.of(new RememberedTemplate("bureau", "3")));
    assertThat(chosen.in(LIBRARY)).isEmpty();
    assertThat(chosen.notice(LIBRARY, "zh-CN"))
        .contains(Message.of("deck.template.absent-version", "bureau", "3"));
    chosen.choose(FIRST);
    assertThat(chosen.notice(LIBRARY, "zh-CN")).as("the user has decided").isEmpty();
  }

  @Test
  void usesAnotherVersionAndSaysSo() {
    chosen.remembered(Optional.of(new RememberedTemplate(FIRST.id(), "0.0")));
    assertThat(chosen.in(LIBRARY)).contains(FIRST);
    assertThat(chosen.notice(LIBRARY, "zh-CN"))
        .contains(
            Message.of("deck.template.other-version", FIRST.name("zh-CN"), "0.0", FIRST.version()));
    assertThat(chosen.news(LIBRARY)).as("nobody chose it").isEmpty();
  }
}
