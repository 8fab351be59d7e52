package io.github.duizhao.sidebar;

import io.github.duizhao.document.Actor;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateEdit;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the template form does: keeps a draft, holds every change of it to the reader's rules and
 * saves it. Knows no widget. Main thread only.
 */
final class TemplateFormController implements TemplateFormView.Actions {

  private static final List<String> MEETINGS = List.of("组织生活会", "民主生活会");
  private static final Pattern PART = Pattern.compile("sections\\[(\\d+)]");

  private static final Map<String, String> FIELDS =
      Map.of(
          "id", "form.field.id",
          "version", "form.field.version",
          "names", "form.field.name",
          "title", "form.field.title",
          "nameLine", "form.field.nameLine");

  /** Writes a file beside the main thread and tells on the main thread what came of it. */
  interface Saver {
    /**
     * Writes a file.
     *
     * @param before what may be written over; empty where there should be no file yet
     * @param replace whether anything else that stands there is written over as well
     */
    void save(Path file, String json, Optional<String> before, boolean replace, Result result);
  }

  /** What came of saving. */
  interface Result {
    void done(Optional<IOException> failure);
  }

  /** Told of a template that was saved. */
  interface Saved {
    void template(String id);
  }

  private final List<FormStart> starts;
  private final FormPlace place;
  private final TemplateLibrary library;
  private final Messages messages;
  private final TemplateFormView view;
  private final Saver saver;
  private final Saved saved;
  private TemplateEdit edit;
  private FormCampaigns campaigns;
  private FormParts parts;
  private TemplateFormView.Head head;
  private TemplateFormView.Part part;
  private Optional<String> trouble = Optional.empty();
  private boolean saving;
  private boolean touched;

  /**
   * A form.
   *
   * @param starts what it can begin with, at least one
   * @param place where the template can be kept
   * @param library the templates that are there
   */
  TemplateFormController(
      List<FormStart> starts,
      FormPlace place,
      TemplateLibrary library,
      Messages messages,
      TemplateFormView view,
      Saver saver,
      Saved saved) {
    this.starts = List.copyOf(starts);
    this.place = place;
    this.library = library;
    this.messages = messages;
    this.view = view;
    this.saver = saver;
    this.saved = saved;
    begin(0);
  }

  private void begin(int start) {
    edit = starts.get(start).edit();
    TemplateDraft draft = edit.draft();
    campaigns = new FormCampaigns(edit, library, messages);
    parts = new FormParts(draft.sections());
    part = parts.shown();
    touched = false;
    head =
        new TemplateFormView.Head(
            draft.names().getOrDefault("zh-CN", ""),
            draft.names().getOrDefault("en", ""),
            place.isNew() ? freeId(draft.id()) : draft.id(),
            place.isNew() ? draft.version() : TemplateEdit.raised(draft.version()),
            draft.actor() == Actor.TEAM ? 1 : 0,
            Math.max(0, MEETINGS.indexOf(draft.meeting())),
            draft.title(),
            draft.nameLine(),
            head == null ? 0 : head.folder(),
            start,
            campaigns.chosen());
  }

  /** Fills the form. */
  void start() {
    view.showChoices(starts.stream().map(FormStart::label).toList(), campaigns.labels());
    view.showHead(head);
    showPart();
  }

  @Override
  public void headChanged(TemplateFormView.Head now) {
    head = now;
    touched = true;
    changed();
  }

  @Override
  public void startChosen(int index) {
    if (index == head.start()) {
      return;
    }
    Runnable anew =
        () -> {
          begin(index);
          start();
        };
    if (touched) {
      // Until the answer is there, the list shows what the form still holds.
      view.showHead(head);
      view.askToBeginAnew(messages.get("form.anew"), anew);
    } else {
      anew.run();
    }
  }

  @Override
  public void partChosen(int index) {
    if (lengthFault().isEmpty()) {
      parts.choose(index);
    }
    showPart();
  }

  @Override
  public void partChanged(TemplateFormView.Part now) {
    part = now;
    touched = true;
    if (lengthFault().isEmpty()) {
      parts.edit(now);
    }
    changed();
  }

  @Override
  public void add() {
    touched = true;
    parts.add(messages.get("form.part.hint"));
    showPart();
  }

  @Override
  public void remove() {
    touched = true;
    parts.remove();
    showPart();
  }

  @Override
  public void move(int step) {
    touched = true;
    parts.move(step);
    showPart();
  }

  @Override
  public void save() {
    if (fault().isEmpty() && !saving) {
      save(false);
    }
  }

  private void save(boolean replace) {
    saving = true;
    refresh();
    Path file = file();
    saver.save(file, json(), place.before(), replace, failure -> finished(file, failure));
  }

  private void finished(Path file, Optional<IOException> failure) {
    saving = false;
    if (failure.isEmpty()) {
      view.close();
      saved.template(head.id());
    } else if (failure.get() instanceof FileAlreadyExistsException) {
      refresh();
      view.askToReplace(
          messages.get(place.isNew() ? "form.replace" : "form.changed", file.toString()),
          () -> save(true));
    } else {
      trouble = Optional.of(messages.get("form.not-saved", file.toString()));
      refresh();
    }
  }

  private void showPart() {
    part = parts.shown();
    view.showPart(part);
    changed();
  }

  private void changed() {
    trouble = Optional.empty();
    refresh();
  }

  private void refresh() {
    view.showParts(parts.lines(messages, edit::inherits), parts.chosen());
    view.allowMoves(parts.canMove(-1), parts.canMove(1), parts.canRemove());
    Optional<String> fault = fault();
    String words = saving ? messages.get("form.saving") : trouble.or(() -> fault).orElse("");
    view.allowSave(fault.isEmpty() && !saving, words);
  }

  /** The first thing that is wrong, and where. */
  private Optional<String> fault() {
    if (place.folders().isEmpty()) {
      return Optional.of(messages.get("form.no-folder"));
    }
    Optional<String> length = lengthFault();
    return length.isPresent() ? length : fileFault().or(this::idFault).or(this::nameFault);
  }

  /** A name that is inherited can be replaced, not taken away. */
  private Optional<String> nameFault() {
    return edit.base()
        .filter(base -> head.englishName().isBlank())
        .filter(base -> base.template().names().containsKey("en"))
        .map(base -> messages.get("form.inherited-name", base.template().names().get("en")));
  }

  private Optional<String> lengthFault() {
    return FormParts.isLength(part.least()) && FormParts.isLength(part.most())
        ? Optional.empty()
        : Optional.of(inPart(parts.chosen(), messages.get("form.length")));
  }

  private Optional<String> fileFault() {
    TemplateSource source = new TemplateSource(layer(), file().toString(), json());
    return edit.faults(source).stream().findFirst().map(this::words);
  }

  /** Where it is and what: of a part, its place and name. */
  private String words(TemplateFault fault) {
    String what = messages.format(fault.message());
    if (fault.path().startsWith("sections")) {
      return partWords(fault.path(), what);
    }
    String key = fault.path().replaceFirst("[.\\[].*", "");
    String field = FIELDS.get(key);
    return field == null ? what : messages.get("form.at", messages.get(field), what);
  }

  /** The parts of the file are in the order of the form, but for those that it inherits. */
  private String partWords(String path, String what) {
    Matcher number = PART.matcher(path);
    if (!number.find()) {
      return what;
    }
    int index = Integer.parseInt(number.group(1));
    return edit.base().isEmpty()
        ? inPart(index, what)
        : edit.partOf(json(), index, parts.all()).map(part -> inPart(part, what)).orElse(what);
  }

  private String inPart(int index, String what) {
    return index < parts.all().size()
        ? messages.get("form.in-part", index + 1, parts.name(index, messages), what)
        : what;
  }

  /** Another file of the same layer must not have the id: one of the two would be left out. */
  private Optional<String> idFault() {
    Optional<TemplateEntry> there = library.entry(head.id());
    if (there.filter(TemplateEntry::locked).filter(e -> e.layer() != layer()).isPresent()) {
      return Optional.of(messages.get("form.locked", head.id()));
    }
    return there
        .filter(
            entry ->
                place.isNew()
                    && entry.layer() == layer()
                    && !entry.file().equals(file().toString()))
        .map(entry -> messages.get("form.taken", head.id(), entry.file()));
  }

  private String json() {
    return edit.write(draft(), campaigns.choice(head.campaign()));
  }

  private TemplateDraft draft() {
    TemplateDraft original = edit.draft();
    Map<String, String> names = new HashMap<>(original.names());
    names.put("zh-CN", head.name().strip());
    names.remove("en");
    if (!head.englishName().isBlank()) {
      names.put("en", head.englishName().strip());
    }
    return new TemplateDraft(
        head.id().strip(),
        head.version().strip(),
        names,
        head.actor() == 1 ? Actor.TEAM : Actor.PERSONAL,
        MEETINGS.get(head.meeting()),
        head.title().strip(),
        head.nameLine().strip(),
        parts.all(),
        original.others());
  }

  private String freeId(String wanted) {
    String id = wanted;
    for (int i = 2; library.entry(id).isPresent(); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private Layer layer() {
    return place.layer(head.folder());
  }

  private Path file() {
    return place.file(head.folder(), head.id().strip());
  }
}
