package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.TemplateFilesDesk.Plan;
import io.github.duizhao.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes a file or a package into the user's own folder: all of it or, where something is wrong in
 * it, nothing. Main thread only.
 */
final class ManageImport {

  private final ManageController list;
  private final ManageActions.Office office;
  private final Background background;
  private final Messages messages;
  private final ManageView view;

  ManageImport(
      ManageController list,
      ManageActions.Office office,
      Background background,
      Messages messages,
      ManageView view) {
    this.list = list;
    this.office = office;
    this.background = background;
    this.messages = messages;
    this.view = view;
  }

  /** Asks for the file. */
  void ask() {
    view.askImport(this::from);
  }

  private void from(String written) {
    Optional<Path> file = office.path(written);
    if (file.isEmpty()) {
      list.end(Message.of("manage.trouble.no-path", written));
      return;
    }
    Path own = ManageObstacles.ownFolder(list.state()).orElseThrow();
    List<TemplateFolder> folders = list.state().places().folders();
    list.begin();
    background.run(
        () -> TemplateFilesDesk.plan(file.get(), own, folders),
        plan -> planned(file.get(), plan),
        this::failed);
  }

  private void planned(Path file, Plan plan) {
    if (!plan.content().faults().isEmpty()) {
      int count = plan.content().faults().size();
      list.end(Message.of("manage.import.faults", file.toString(), count));
      view.showPreview(PreviewText.faults(plan.content().faults(), messages));
    } else if (plan.content().items().isEmpty()) {
      list.end(Message.of("manage.import.nothing", file.toString()));
    } else if (!plan.packages().isEmpty()) {
      list.end(Message.of("manage.import.package", plan.packages().get(0)));
    } else if (plan.replaced().isEmpty()) {
      carryOut(plan);
    } else {
      list.leave();
      String files =
          plan.replaced().stream()
              .map(path -> path.getFileName().toString())
              .collect(Collectors.joining("\n"));
      view.ask(
          messages.get("manage.import.replace", files),
          messages.get("manage.import.yes"),
          () -> {
            list.begin();
            carryOut(plan);
          });
    }
  }

  private void carryOut(Plan plan) {
    background.run(
        () -> {
          TemplateFilesDesk.carryOut(plan);
          return plan;
        },
        done -> {
          list.await(done.content().items().get(0).id());
          list.end(Message.of("manage.done.import", done.targets().size()));
          office.reload();
        },
        this::failed);
  }

  private void failed(IOException failure) {
    list.end(FileTrouble.message(failure));
    office.reload();
  }
}
