package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateFolders;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.TemplateSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The list of templates over two folders, with a view and an office that are none. */
final class ManageFixture
    implements ManageView, ManageActions.Office, ManageExport.OfficeTemplates, Background {

  static final String BUILT_IN = "organisation-life-personal-4part";

  final Path own;
  final Path share;
  final ManageController controller;
  private final ManageActions actions;
  private final ManageImport imports;
  private final ManageExport exports;
  private final Duration limit = Duration.ofSeconds(20);
  List<String> templates = List.of();
  List<String> others = List.of();
  int chosen;
  String preview = "";
  String notice = "";
  String question = "";
  Runnable yes = () -> {};
  Consumer<String> imported = path -> {};
  List<ExportFormat> formats = List.of();
  String exportName = "";
  ManageView.Export exported = (format, path) -> {};
  List<Path> opened = new ArrayList<>();
  List<String> edited = new ArrayList<>();
  Consumer<String> formSaved = id -> {};
  Consumer<Message> formRefused = message -> {};
  boolean hasProgram = true;
  String first = "";
  Set<TemplateSettings.Setting> locked = Set.of();
  boolean ownAllowed = true;
  private final Map<ManageAction, String> obstacles = new EnumMap<>(ManageAction.class);
  private final Map<ManageAction, Boolean> allowed = new HashMap<>();
  private TemplateState state;

  ManageFixture(Path home) throws IOException {
    own = Files.createDirectories(home.resolve("own"));
    share = Files.createDirectories(home.resolve("share"));
    controller = new ManageController(() -> state, this, Messages.CHINESE, this);
    actions = new ManageActions(controller, this, this, Messages.CHINESE, this);
    imports = new ManageImport(controller, this, this, Messages.CHINESE, this);
    exports = new ManageExport(controller, this, this, this, Messages.CHINESE, this);
  }

  /** A template that extends a built-in one. */
  static String template(String id, String name, String more) {
    return "{\"id\": \"%s\", \"version\": \"1.0\", \"names\": {\"zh-CN\": \"%s\"}, \"extends\": \"%s\"%s}"
        .formatted(id, name, BUILT_IN, more);
  }

  Path put(Path folder, String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8);
  }

  /** Chooses the first line that holds words. */
  void choose(String words) {
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).contains(words)) {
        controller.templateChosen(i);
        return;
      }
    }
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).contains(words)) {
        controller.otherChosen(i);
        return;
      }
    }
    throw new AssertionError(words + " in " + templates + others);
  }

  void press(ManageAction action) {
    actions.run(action, imports, exports);
  }

  boolean may(ManageAction action) {
    return allowed.get(action);
  }

  String obstacle(ManageAction action) {
    return obstacles.get(action);
  }

  TemplateState state() {
    return state;
  }

  @Override
  public void reload() {
    List<TemplateFolder> folders =
        new ArrayList<>(List.of(new TemplateFolder(Layer.ORGANISATION, share)));
    if (ownAllowed) {
      folders.add(new TemplateFolder(Layer.USER, own));
    }
    FoldersReading reading = new TemplateFolders(folders, Optional.empty(), limit).read();
    Resolution resolution = TemplateResolver.resolve(reading.sources());
    List<TemplateFault> faults = new ArrayList<>(reading.faults());
    faults.addAll(resolution.faults());
    TemplateSettings.Values settings =
        new TemplateSettings.Values(List.of(), List.of(), first, ownAllowed, true, locked);
    state =
        new TemplateState(
            resolution.library(),
            faults,
            reading.folders(),
            new TemplatePlaces(folders, Optional.empty(), List.of(), settings),
            true);
    controller.refresh();
  }

  @Override
  public <T> void run(Work<T> work, Consumer<T> done, Consumer<IOException> failed) {
    T result;
    try {
      result = work.run();
    } catch (IOException e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public void showTemplates(List<String> lines, int index) {
    templates = lines;
    chosen = index;
  }

  @Override
  public void showOthers(List<String> lines, int index) {
    others = lines;
  }

  @Override
  public void showPreview(String text) {
    preview = text;
  }

  @Override
  public void allow(ManageAction action, boolean may, String reason) {
    allowed.put(action, may);
    obstacles.put(action, reason);
  }

  @Override
  public void showNotice(String text) {
    notice = text;
  }

  @Override
  public void ask(String words, String label, Runnable action) {
    question = words;
    yes = action;
  }

  @Override
  public void askImport(Consumer<String> action) {
    imported = action;
  }

  @Override
  public void askExport(List<ExportFormat> offered, String name, ManageView.Export action) {
    formats = offered;
    exportName = name;
    exported = action;
  }

  @Override
  public Optional<Path> path(String written) {
    return Optional.of(Path.of(written)).filter(Path::isAbsolute);
  }

  @Override
  public void edit(
      TemplateEntry entry,
      TemplateState library,
      Consumer<String> saved,
      Consumer<Message> refused) {
    edited.add(entry.id());
    formSaved = saved;
    formRefused = refused;
  }

  @Override
  public boolean open(Path file) {
    opened.add(file);
    return hasProgram;
  }

  @Override
  public void setDefault(String id) throws RefusedException {
    if (!locked.isEmpty()) {
      throw new RefusedException(Refusal.LOCKED_SETTING);
    }
    first = id;
  }

  @Override
  public Work<byte[]> make(Template template, boolean carried) {
    return () -> (template.id() + " " + carried).getBytes(StandardCharsets.UTF_8);
  }
}
