package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateWriterTest {

  private static Stream<Template> templates() {
    Resolution full = Sources.resolve(Sources.organisation("a.json", Sources.FULL));
    return full.library().all().stream();
  }

  /** What is written is read again as the same. */
  @ParameterizedTest
  @MethodSource("templates")
  void whatIsWrittenIsRead(Template template) {
    String json = TemplateWriter.json(template, TemplateLibrary.builtIn()).toString();
    Resolution read = Sources.resolve(Sources.user("b.json", json));
    assertThat(read.faults()).isEmpty();
    assertThat(read.library().byId(template.id())).contains(template);
  }
}
