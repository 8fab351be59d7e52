package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import java.util.Optional;

/** The commands for menus, shortcuts and macros; the names are stable. */
enum Command {
  SHOW_DECK("showDeck"),
  INSERT_OUTLINE("insertOutline"),
  APPLY_LAYOUT("applyLayout"),
  INSERT_MISSING("insertMissing"),
  CHECK("check"),
  NEXT_FINDING("nextFinding"),
  PREVIOUS_FINDING("previousFinding"),
  NEXT_PLACEHOLDER("nextPlaceholder"),
  PREVIOUS_PLACEHOLDER("previousPlaceholder"),
  FIX("fix"),
  IGNORE("ignore"),
  SUGGEST_MEASURE("suggestMeasure"),
  INSERT_MEASURE("insertMeasure"),
  IMPROVE("improve"),
  CORRESPONDENCE("correspondence"),
  INSERT_RECTIFICATION_TABLE("insertRectificationTable"),
  NEW_RECTIFICATION_TABLE("newRectificationTable"),
  NEW_TEMPLATE("newTemplate"),
  MANAGE_TEMPLATES("manageTemplates"),
  OPTIONS("options");

  static final String PROTOCOL = "vnd.io.github.duizhao:";

  private final String path;

  Command(String path) {
    this.path = path;
  }

  /** The command with a URL, if there is one. */
  static Optional<Command> ofUrl(String url) {
    for (Command command : values()) {
      if (url.equals(PROTOCOL + command.path)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Whether its result is to be seen in the deck. */
  boolean showsDeck() {
    return switch (this) {
      case OPTIONS, CORRESPONDENCE, NEXT_PLACEHOLDER, PREVIOUS_PLACEHOLDER -> false;
      default -> true;
    };
  }

  void run(DeckSession session, XComponentContext context) {
    switch (this) {
      case SHOW_DECK -> session.open();
      case INSERT_OUTLINE -> session.insertOutline();
      case APPLY_LAYOUT -> session.layout().preview();
      case INSERT_MISSING -> session.completer().insert();
      case CHECK -> session.check();
      case NEXT_FINDING -> session.nextFinding(1);
      case PREVIOUS_FINDING -> session.nextFinding(-1);
      case NEXT_PLACEHOLDER -> session.placeholders().go(1);
      case PREVIOUS_PLACEHOLDER -> session.placeholders().go(-1);
      case FIX -> session.actions().fix();
      case IGNORE -> session.actions().ignore("");
      case SUGGEST_MEASURE -> session.measures().suggest();
      case INSERT_MEASURE -> session.measures().insert();
      case IMPROVE -> session.measures().improve();
      case CORRESPONDENCE -> session.openCorrespondence();
      case INSERT_RECTIFICATION_TABLE -> session.rectification().insert();
      case NEW_RECTIFICATION_TABLE -> session.rectification().inNewDocument();
      case NEW_TEMPLATE -> session.newTemplate(new NewTemplate(context));
      case MANAGE_TEMPLATES -> session.manageTemplates();
      case OPTIONS -> session.openOptions();
    }
  }

  boolean enabled(DeckSession session) {
    return switch (this) {
      case NEXT_PLACEHOLDER, PREVIOUS_PLACEHOLDER -> session.placeholders().isAny();
      default -> enabled(session.freshState());
    };
  }

  private boolean enabled(DeckState state) {
    return switch (this) {
      case INSERT_OUTLINE -> state.documentRefusal.isEmpty() && state.caretRefusal.isEmpty();
      case INSERT_MISSING -> state.completionObstacle().isEmpty();
      case FIX, IGNORE, INSERT_MEASURE, IMPROVE, INSERT_RECTIFICATION_TABLE, APPLY_LAYOUT ->
          state.documentRefusal.isEmpty();
      case SHOW_DECK,
          CHECK,
          NEXT_FINDING,
          PREVIOUS_FINDING,
          NEXT_PLACEHOLDER,
          PREVIOUS_PLACEHOLDER,
          SUGGEST_MEASURE,
          CORRESPONDENCE,
          NEW_RECTIFICATION_TABLE,
          NEW_TEMPLATE,
          MANAGE_TEMPLATES,
          OPTIONS ->
          true;
    };
  }
}
