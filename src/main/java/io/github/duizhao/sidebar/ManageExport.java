package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes an item, or all of its layer, to a file to pass on. Main thread only. */
final class ManageExport {

  /** Makes the office's own template. */
  interface OfficeTemplates {
    /**
     * A document template with the outline of a template. Called on the main thread.
     *
     * @param carried whether the documents made from it need to carry the template
     * @return reads the bytes; called once, beside the main thread
     */
    Background.Work<byte[]> make(Template template, boolean carried);
  }

  private final ManageController list;
  private final ManageActions.Office office;
  private final OfficeTemplates officeTemplates;
  private final Background background;
  private final Messages messages;
  private final ManageView view;

  ManageExport(
      ManageController list,
      ManageActions.Office office,
      OfficeTemplates officeTemplates,
      Background background,
      Messages messages,
      ManageView view) {
    this.list = list;
    this.office = office;
    this.officeTemplates = officeTemplates;
    this.background = background;
    this.messages = messages;
    this.view = view;
  }

  /** Asks for the form and the file. */
  void ask(ManagedItem item) {
    String id = item.content().id();
    String name = id.isEmpty() ? item.name().replaceFirst("\\.[A-Za-z]+$", "") : id;
    view.askExport(ExportFormat.of(item), name, (format, path) -> export(item, format, path));
  }

  private void export(ManagedItem item, ExportFormat format, String written) {
    Optional<Path> path = office.path(written).filter(file -> file.getFileName() != null);
    if (path.isEmpty()) {
      list.end(Message.of("manage.trouble.no-path", written));
      return;
    }
    write(path.get(), content(item, format), false);
  }

  private Background.Work<byte[]> content(ManagedItem item, ExportFormat format) {
    List<TemplateFolder> folders = list.state().places().folders();
    return switch (format) {
      case WHOLE -> () -> bytes(TemplateCopy.whole(item));
      case AS_IS ->
          () ->
              bytes(
                  TemplateFilesDesk.text(item.source(), folders)
                      .orElseThrow(() -> new NoSuchFileException(item.source())));
      case PACKAGE -> () -> TemplateFilesDesk.pack(item.layer(), folders);
      case OFFICE_TEMPLATE ->
          officeTemplates.make(
              item.template().orElseThrow().template(), item.layer() != Layer.BUILT_IN);
    };
  }

  private void write(Path file, Background.Work<byte[]> content, boolean replace) {
    list.begin();
    background.run(
        () -> {
          if (!Files.isDirectory(file.getParent())) {
            throw new NoSuchFileException(file.getParent().toString());
          }
          byte[] bytes = content.run();
          try {
            WholeFile.write(file, bytes, replace);
            return Optional.<byte[]>empty();
          } catch (FileAlreadyExistsException e) {
            return Optional.of(bytes);
          }
        },
        there -> {
          if (there.isEmpty()) {
            list.end(Message.of("manage.done.export", file.toString()));
            office.reload();
          } else {
            list.leave();
            view.ask(
                messages.get("manage.export.replace", file.toString()),
                messages.get("manage.export.yes"),
                () -> write(file, there::get, true));
          }
        },
        this::failed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void failed(IOException failure) {
    list.end(FileTrouble.message(failure));
  }
}
