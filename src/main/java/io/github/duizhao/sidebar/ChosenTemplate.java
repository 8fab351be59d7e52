package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.Optional;

/**
 * Which template a document is held against: the one that the user chose for it, or else the one
 * that the document remembers. It is known by its id, so that it stays the same one when the files
 * of templates are read anew. Main thread.
 */
final class ChosenTemplate {

  private Optional<RememberedTemplate> chosen = Optional.empty();
  private Optional<RememberedTemplate> remembered = Optional.empty();

  /** The user chose a template for the document. */
  void choose(Template template) {
    chosen = Optional.of(RememberedTemplate.of(template));
  }

  /** The document says what it remembers. */
  void remembered(Optional<RememberedTemplate> template) {
    remembered = template;
  }

  /** The template itself; empty if nobody chose one, or it is not there. */
  Optional<Template> in(TemplateLibrary library) {
    return inForce().flatMap(template -> library.byId(template.id()));
  }

  /**
   * What the document should remember, if that is something new: the user's choice in the version
   * that was used.
   */
  Optional<RememberedTemplate> news(TemplateLibrary library) {
    return chosen
        .flatMap(template -> library.byId(template.id()))
        .map(RememberedTemplate::of)
        .filter(template -> !remembered.equals(Optional.of(template)));
  }

  /** What has to be said: that the template is not here, or in another version. */
  Optional<Message> notice(TemplateLibrary library, String language) {
    Optional<Template> template = in(library);
    if (inForce().isPresent() && template.isEmpty()) {
      RememberedTemplate absent = inForce().get();
      return Optional.of(
          absent.version().isEmpty()
              ? Message.of("deck.template.absent", absent.id())
              : Message.of("deck.template.absent-version", absent.id(), absent.version()));
    }
    if (template.isPresent()
        && library.entry(template.get().id()).orElseThrow().layer() == Layer.DOCUMENT) {
      return Optional.of(
          Message.of(
              "deck.template.carried", template.get().name(language), template.get().version()));
    }
    return template
        .filter(here -> chosen.isEmpty())
        .filter(here -> !remembered.orElseThrow().isSame(here))
        .map(
            here ->
                Message.of(
                    "deck.template.other-version",
                    here.name(language),
                    remembered.orElseThrow().version(),
                    here.version()));
  }

  private Optional<RememberedTemplate> inForce() {
    return chosen.or(() -> remembered);
  }
}
