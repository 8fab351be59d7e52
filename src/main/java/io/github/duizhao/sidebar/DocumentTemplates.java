package io.github.duizhao.sidebar;

import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.TemplateEntry;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The templates for one document: those of all, and the one that the document carries, where its
 * template is not there otherwise. Main thread only.
 */
final class DocumentTemplates {

  private final Supplier<TemplateState> common;
  private final Supplier<String> carriedText;
  private final Executor worker;
  private final Consumer<Runnable> main;
  private final Runnable changed;

  /** The template for which the document was asked. */
  private Optional<RememberedTemplate> asked = Optional.empty();

  private Optional<TemplateEntry> carried = Optional.empty();
  private TemplateState base = TemplateState.BUILT_IN;
  private TemplateState state = TemplateState.BUILT_IN;

  /**
   * The templates for a document.
   *
   * @param common those of all documents
   * @param carriedText what the document carries
   * @param worker reads it
   * @param main brings it back to the main thread
   * @param changed told when it has been read
   */
  DocumentTemplates(
      Supplier<TemplateState> common,
      Supplier<String> carriedText,
      Executor worker,
      Consumer<Runnable> main,
      Runnable changed) {
    this.common = common;
    this.carriedText = carriedText;
    this.worker = worker;
    this.main = main;
    this.changed = changed;
  }

  /** The templates as they are now. */
  TemplateState state() {
    return state;
  }

  /** Looks what there is now for a document that remembers a template. */
  void follow(Optional<RememberedTemplate> remembered) {
    TemplateState now = common.get();
    Optional<RememberedTemplate> missed =
        remembered.filter(template -> now.loaded() && now.library().byId(template.id()).isEmpty());
    if (missed.isPresent() && !missed.equals(asked)) {
      asked = missed;
      carried = Optional.empty();
      read(missed.get());
    }
    Optional<TemplateEntry> added =
        carried.filter(
            entry -> missed.filter(template -> template.isSame(entry.template())).isPresent());
    if (!now.equals(base) || added.isPresent() != hasCarried()) {
      base = now;
      state = added.map(now::with).orElse(now);
    }
  }

  private boolean hasCarried() {
    return !state.equals(base);
  }

  private void read(RememberedTemplate wanted) {
    String text = carriedText.get();
    if (text.isEmpty()) {
      return;
    }
    worker.execute(
        () ->
            CarriedTemplate.read(text, wanted)
                .ifPresent(
                    entry ->
                        main.accept(
                            () -> {
                              if (asked.equals(Optional.of(wanted))) {
                                carried = Optional.of(entry);
                                changed.run();
                              }
                            })));
  }
}
