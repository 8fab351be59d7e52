package io.github.duizhao.sidebar;

import com.sun.star.awt.XWindow;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.writer.OfficePaths;
import io.github.duizhao.writer.OfficeTemplate;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.SystemProgram;
import io.github.duizhao.writer.TemplateSettings;
import io.github.duizhao.writer.WriterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What the office does for those who manage templates. Main thread only. */
final class OfficeDesk implements ManageActions.Office, ManageExport.OfficeTemplates {

  private final XComponentContext context;
  private final XWindow owner;
  private final Messages messages;

  /**
   * What the office does.
   *
   * @param owner the window that forms stay above
   */
  OfficeDesk(XComponentContext context, XWindow owner, Messages messages) {
    this.context = context;
    this.owner = owner;
    this.messages = messages;
  }

  @Override
  public Optional<Path> path(String written) {
    return new OfficePaths(context).path(written);
  }

  @Override
  public boolean open(Path file) {
    return SystemProgram.open(context, file);
  }

  @Override
  public void edit(
      TemplateEntry entry, TemplateState state, Consumer<String> saved, Consumer<Message> refused) {
    new TemplateForm(context, owner, messages).edit(entry, state, saved, refused);
  }

  @Override
  public void setDefault(String id) throws RefusedException {
    new TemplateSettings(context).setDefaultTemplate(id);
  }

  @Override
  public void reload() {
    TemplateStore.of(context).reload();
  }

  /** The office stores on the main thread, so to this machine; a share may keep one waiting. */
  @Override
  public Background.Work<byte[]> make(Template template, boolean carried) {
    try {
      Path file = Files.createTempFile("duizhao-", ".ott");
      String name = template.name(messages.locale().toLanguageTag());
      OfficeTemplate.store(context, template, name, carried, file);
      return () -> {
        try {
          return Files.readAllBytes(file);
        } finally {
          Files.delete(file);
        }
      };
    } catch (IOException e) {
      throw new WriterException("a file for a while", e);
    }
  }
}
