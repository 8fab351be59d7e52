package io.github.duizhao.sidebar;

import com.sun.star.frame.XController;
import com.sun.star.frame.XFrame;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.AccessibleParts;
import io.github.duizhao.writer.Favourites;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.OfficeLanguage;
import io.github.duizhao.writer.RulePages;
import io.github.duizhao.writer.UserRules;
import io.github.duizhao.writer.WriterDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sessions of the windows that are open, one a view. Main thread only. */
final class DeckSessions {

  private static final List<Open> OPEN = new ArrayList<>();

  private DeckSessions() {}

  /** The session of a window that shows a text document; made at the first call. */
  static Optional<DeckSession> of(XComponentContext context, XFrame frame) {
    XController controller = frame == null ? null : frame.getController();
    for (Open open : OPEN) {
      if (UnoRuntime.areSame(open.session.document().controller(), controller)) {
        return Optional.of(open.session);
      }
    }
    return WriterDocument.of(controller).map(document -> start(context, document));
  }

  private static DeckSession start(XComponentContext context, WriterDocument document) {
    MainThread main = new MainThread(context);
    Messages messages = Messages.forLanguage(OfficeLanguage.of(context));
    DeckSession session =
        new DeckSession(
            document,
            TemplateStore.of(context),
            messages,
            main,
            UserRules.of(context),
            Favourites.of(context),
            new PanelStage(document, new AccessibleParts(context)),
            rule -> RulePages.open(context, messages.locale().toLanguageTag(), rule),
            opener -> OptionsDialog.open(context, opener),
            opener -> ManageDialog.open(context, opener),
            opener -> CorrespondenceDialog.open(context, opener));
    DocumentWatch watch =
        new DocumentWatch(document, main, session::documentTouched, () -> end(session));
    OPEN.add(
        new Open(
            session,
            watch,
            new SaveWatch(document, session::saving),
            new CloseWatch(document, session.measures()::closing)));
    return session;
  }

  private static void end(DeckSession session) {
    OPEN.removeIf(
        open -> {
          if (open.session != session) {
            return false;
          }
          open.watch.end();
          open.saves.end();
          open.closes.end();
          session.dispose();
          return true;
        });
  }

  private record Open(
      DeckSession session, DocumentWatch watch, SaveWatch saves, CloseWatch closes) {}
}
