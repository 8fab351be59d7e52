package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DocumentTemplatesTest {

  private static final String JSON =
      """
      {"id": "bureau", "version": "1", "extends": "organisation-life-personal-4part",
       "names": {"zh-CN": "本局"}}
      """;

  private static final TemplateLibrary WITH =
      TemplateResolver.resolve(List.of(new TemplateSource(Layer.ORGANISATION, "b.json", JSON)))
          .library();

  private static final Template BUREAU = WITH.byId("bureau").orElseThrow();
  private static final Optional<RememberedTemplate> REMEMBERED =
      Optional.of(RememberedTemplate.of(BUREAU));

  private final Queue<Runnable> worker = new ArrayDeque<>();
  private TemplateState common = state(TemplateLibrary.builtIn(), true);
  private int changes;

  private final DocumentTemplates templates =
      new DocumentTemplates(
          () -> common,
          () -> CarriedTemplate.write(BUREAU),
          worker::add,
          Runnable::run,
          () -> changes++);

  @Test
  void takesWhatTheDocumentCarriesWhereItIsMissed() {
    templates.follow(REMEMBERED);
    templates.follow(REMEMBERED);
    assertThat(worker).hasSize(1);
    worker.remove().run();
    assertThat(changes).isEqualTo(1);
    templates.follow(REMEMBERED);
    assertThat(entry()).map(TemplateEntry::layer).contains(Layer.DOCUMENT);
    common = state(WITH, true);
    templates.follow(REMEMBERED);
    assertThat(entry()).map(TemplateEntry::layer).contains(Layer.ORGANISATION);
    common = state(TemplateLibrary.builtIn(), true);
    templates.follow(Optional.empty());
    assertThat(entry()).isEmpty();
  }

  @Test
  void asksNotBeforeTheFoldersAreRead() {
    common = state(TemplateLibrary.builtIn(), false);
    templates.follow(REMEMBERED);
    assertThat(worker).isEmpty();
  }

  @Test
  void leavesTheDocumentAloneWhereNothingIsMissed() {
    common = state(WITH, true);
    templates.follow(REMEMBERED);
    templates.follow(Optional.empty());
    assertThat(worker).isEmpty();
    assertThat(templates.state()).isSameAs(common);
  }

  private Optional<TemplateEntry> entry() {
    return templates.state().library().entry("bureau");
  }

  private static TemplateState state(TemplateLibrary library, boolean loaded) {
    return new TemplateState(library, List.of(), List.of(), TemplatePlaces.NONE, loaded);
  }
}
