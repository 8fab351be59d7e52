package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An outline just inserted is a statement, with every part of its template. */
class OutlineRecognitionTest {

  static List<Template> templates() {
    return TemplateLibrary.builtIn().all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyPartOfAnOutlineIsRecognised(Template template) {
    Statement statement = recognise(template);
    assertThat(statement.recognized()).isTrue();
    assertThat(statement.title().map(statement.snapshot()::quote)).contains(template.title());
    assertThat(statement.sections())
        .extracting(Section::role)
        .containsExactlyElementsOf(
            template.sections().stream()
                .filter(section -> !isParagraphOfPreamble(section))
                .map(TemplateSection::role)
                .toList());
    assertThat(statement.sections()).allMatch(section -> section.also().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void subHeadingsAreItems(Template template) {
    Statement statement = recognise(template);
    for (Role role : List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES)) {
      assertThat(statement.items(role))
          .as(role.id())
          .hasSameSizeAs(template.section(role).orElseThrow().subHeadings());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void anOutlineFitsItsOwnTemplate(Template template) {
    Statement statement = recognise(template);
    assertThat(statement.actor()).isEqualTo(template.actor());
    assertThat(statement.meeting()).isEqualTo(template.meeting());
    assertThat(TemplateFit.best(statement, templates())).isEqualTo(template);
  }

  /** Last year's rectification may be a paragraph without a heading: the preamble goes on. */
  private static boolean isParagraphOfPreamble(TemplateSection section) {
    return section.role() == Role.PRIOR_RECTIFICATION && section.heading().isEmpty();
  }

  private static Statement recognise(Template template) {
    String text = Outline.toText(Outline.of(template));
    return new Recognizer().recognize(Snapshot.ofText(text));
  }
}
