package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Cell;
import io.github.duizhao.sidebar.control.CheckBox;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.FormRows;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.sidebar.dialog.Question;
import io.github.duizhao.template.TemplateFolder;
import java.util.List;

/** The controls of the template form. Main thread only. */
final class TemplateFormDialog implements TemplateFormView {

  /** In lines of text. */
  private static final int WIDTH = 50;

  /** In pixels: what a small screen has room for. */
  private static final int WIDEST = 880;

  private static final List<Role> ROLES = List.of(Role.values());
  private static final int LINE = 120;
  private static final int HINT = 400;
  private static final int SUB_HEADINGS = 4000;

  private final XComponentContext context;
  private final Messages messages;
  private final DialogWindow dialog;
  private final Field name;
  private final Field englishName;
  private final Field id;
  private final Field version;
  private final ChoiceList start;
  private final ChoiceList campaign;
  private final ChoiceList actor;
  private final ChoiceList meeting;
  private final Field title;
  private final Field nameLine;
  private final ChoiceList folder;
  private final ChoiceList parts;
  private final Button up;
  private final Button down;
  private final Button remove;
  private final ChoiceList role;
  private final Field heading;
  private final CheckBox required;
  private final Field least;
  private final Field most;
  private final Field hint;
  private final Field subHeadings;
  private final Text note;
  private final Text fault;
  private final Button save;
  private final List<String> actors;
  private final List<String> roles;
  private final List<String> folders;
  private int chosenActor;
  private int chosenMeeting;
  private int chosenFolder;
  private int chosenStart;
  private int chosenCampaign;
  private List<String> starts = List.of();
  private List<String> campaigns = List.of();
  private Role chosenRole = Role.OTHER;
  private boolean isRequired;
  private boolean filling = true;
  private TemplateFormView.Actions actions;

  TemplateFormDialog(
      XComponentContext context,
      com.sun.star.awt.XWindow owner,
      Messages messages,
      FormPlace place) {
    this.context = context;
    this.messages = messages;
    this.actors = List.of(messages.get("form.actor.personal"), messages.get("form.actor.team"));
    this.roles = ROLES.stream().map(r -> messages.get("role." + r.id())).toList();
    this.folders =
        place.file().isPresent()
            ? List.of(place.file().get().toString())
            : place.folders().stream().map(folder -> line(folder, messages)).toList();
    dialog =
        new DialogWindow(
            context, owner, messages.get(place.isNew() ? "form.title" : "form.title.edit"));
    PanelWindow window = dialog.controls();
    note = window.text("note");
    Text startLabel = window.label("startLabel", messages.get("form.start"));
    start = window.list("start", true).onChoose(i -> act(() -> actions.startChosen(i)));
    Text campaignLabel = window.label("campaignLabel", messages.get("form.campaign"));
    campaign =
        window
            .list("campaign", true)
            .onChoose(
                index -> {
                  chosenCampaign = index;
                  headChanged();
                });
    Text nameLabel = window.label("nameLabel", messages.get("form.name"));
    name = head(window.field("name", LINE));
    Text englishLabel = window.label("englishNameLabel", messages.get("form.englishName"));
    englishName = head(window.field("englishName", LINE));
    Text idLabel = window.label("idLabel", messages.get("form.id"));
    id = head(window.field("id", LINE));
    Text versionLabel = window.label("versionLabel", messages.get("form.version"));
    version = head(window.field("version", 30));
    Text actorLabel = window.label("actorLabel", messages.get("form.actor"));
    actor =
        window
            .list("actor", true)
            .onChoose(
                index -> {
                  chosenActor = index;
                  headChanged();
                });
    Text meetingLabel = window.label("meetingLabel", messages.get("form.meeting"));
    meeting =
        window
            .list("meeting", true)
            .onChoose(
                index -> {
                  chosenMeeting = index;
                  headChanged();
                });
    Text titleLabel = window.label("titleLabel", messages.get("form.documentTitle"));
    title = head(window.field("title", LINE));
    Text nameLineLabel = window.label("nameLineLabel", messages.get("form.nameLine"));
    nameLine = head(window.field("nameLine", LINE));
    Text folderLabel = window.label("folderLabel", messages.get("form.folder"));
    folder =
        window
            .list("folder", true)
            .onChoose(
                index -> {
                  chosenFolder = index;
                  headChanged();
                });
    Text partsLabel = window.label("partsLabel", messages.get("form.parts"));
    parts = window.list("parts", false).onChoose(i -> act(() -> actions.partChosen(i)));
    up = window.button("up", messages.get("form.up")).onPress(() -> act(() -> actions.move(-1)));
    down =
        window.button("down", messages.get("form.down")).onPress(() -> act(() -> actions.move(1)));
    Button add =
        window.button("add", messages.get("form.add")).onPress(() -> act(() -> actions.add()));
    remove =
        window
            .button("remove", messages.get("form.remove"))
            .onPress(() -> act(() -> actions.remove()));
    Text roleLabel = window.label("roleLabel", messages.get("form.role"));
    role =
        window
            .list("role", true)
            .onChoose(
                index -> {
                  chosenRole = ROLES.get(index);
                  partChanged();
                });
    Text headingLabel = window.label("headingLabel", messages.get("form.heading"));
    heading = part(window.field("heading", LINE));
    required =
        window
            .checkBox("required", messages.get("form.required"))
            .onChange(
                ticked -> {
                  isRequired = ticked;
                  partChanged();
                });
    Text leastLabel = window.label("leastLabel", messages.get("form.least"));
    least = part(window.field("least", 6));
    Text mostLabel = window.label("mostLabel", messages.get("form.most"));
    most = part(window.field("most", 6));
    Text hintLabel = window.label("hintLabel", messages.get("form.hint"));
    hint = part(window.area("hint", HINT));
    Text subLabel = window.label("subHeadingsLabel", messages.get("form.subHeadings"));
    subHeadings = part(window.area("subHeadings", SUB_HEADINGS));
    fault = window.text("fault");
    // Enter in a line does not end the work on a whole template: this button does, pressed itself.
    save =
        window.button("save", messages.get("form.save")).onPress(() -> act(() -> actions.save()));
    Button cancel = dialog.closeButton("cancel", messages.get("form.cancel"));
    int line = nameLabel.lineHeight();
    int gap = line / 3;
    FormRows leftRows = new FormRows(gap);
    FormRows rightRows = new FormRows(gap);
    FormRows partRows = new FormRows(gap);
    FormRows mostRow = new FormRows(gap);
    Cell left =
        Column.inner(gap)
            .add(partsLabel)
            .grow(parts, 6 * line, 8 * line)
            .add(Flow.of(gap, up, down, add, remove));
    Cell right =
        Column.inner(gap)
            .add(partRows.row(roleLabel, role))
            .add(partRows.row(headingLabel, heading))
            .add(required)
            .add(
                partRows.row(
                    leastLabel, Sides.shared(2 * gap, 40, least, mostRow.row(mostLabel, most))))
            .grow(partRows.row(hintLabel, hint), 2 * line, 2 * line)
            .grow(partRows.row(subLabel, subHeadings), 2 * line, 3 * line);
    Column column = new Column(gap).add(note);
    if (place.isNew()) {
      column.add(
          pair(gap, leftRows.row(startLabel, start), rightRows.row(campaignLabel, campaign)));
    } else {
      startLabel.show(false);
      start.show(false);
      column.add(leftRows.row(campaignLabel, campaign));
    }
    column
        .add(pair(gap, leftRows.row(nameLabel, name), rightRows.row(englishLabel, englishName)))
        .add(pair(gap, leftRows.row(idLabel, id), rightRows.row(versionLabel, version)))
        .add(pair(gap, leftRows.row(actorLabel, actor), rightRows.row(meetingLabel, meeting)))
        .add(pair(gap, leftRows.row(titleLabel, title), rightRows.row(nameLineLabel, nameLine)))
        .add(leftRows.row(folderLabel, folder))
        .grow(Sides.shared(2 * gap, 36, left, right), 14 * line, 16 * line)
        .add(fault)
        .add(Buttons.row(gap, save, cancel));
    dialog.layout(column, Math.min(WIDEST, WIDTH * line));
    if (!place.isNew()) {
      id.setEnabled(false, messages.get("form.id.fixed"));
      folder.setEnabled(false, messages.get("form.folder.fixed"));
    }
  }

  private static Cell pair(int gap, Cell left, Cell right) {
    return Sides.shared(2 * gap, 56, left, right);
  }

  private static String line(TemplateFolder folder, Messages messages) {
    return messages.get("form.folder." + folder.layer().id(), folder.path().toString());
  }

  /** Shows it, connected with its controller. */
  void open(TemplateFormController controller, String words, Runnable closed) {
    actions = controller;
    if (note.show(words)) {
      dialog.relayout();
    }
    dialog.onClosed(closed);
    controller.start();
    dialog.show();
  }

  void toFront() {
    dialog.toFront();
  }

  private Field head(Field field) {
    return field.onChange(this::headChanged);
  }

  private Field part(Field field) {
    return field.onChange(this::partChanged);
  }

  private void headChanged() {
    act(
        () ->
            actions.headChanged(
                new Head(
                    name.words(),
                    englishName.words(),
                    id.words(),
                    version.words(),
                    chosenActor,
                    chosenMeeting,
                    title.words(),
                    nameLine.words(),
                    chosenFolder,
                    chosenStart,
                    chosenCampaign)));
  }

  private void partChanged() {
    act(
        () ->
            actions.partChanged(
                new Part(
                    chosenRole,
                    heading.words(),
                    isRequired,
                    least.words(),
                    most.words(),
                    hint.words(),
                    subHeadings.words())));
  }

  /** What the form itself fills in is no change by the user. */
  private void act(Runnable action) {
    if (!filling) {
      Guard.run(action, () -> fault.show(messages.get("deck.failed")));
    }
  }

  private void fill(Runnable action) {
    filling = true;
    try {
      action.run();
    } finally {
      filling = false;
    }
  }

  @Override
  public void showHead(Head head) {
    fill(
        () -> {
          name.write(head.name());
          englishName.write(head.englishName());
          id.write(head.id());
          version.write(head.version());
          chosenStart = head.start();
          start.show(starts, chosenStart);
          chosenCampaign = head.campaign();
          campaign.show(campaigns, chosenCampaign);
          chosenActor = head.actor();
          actor.show(actors, chosenActor);
          chosenMeeting = head.meeting();
          meeting.show(List.of("组织生活会", "民主生活会"), chosenMeeting);
          title.write(head.title());
          nameLine.write(head.nameLine());
          chosenFolder = head.folder();
          folder.show(folders, folders.isEmpty() ? -1 : chosenFolder);
        });
  }

  @Override
  public void showChoices(List<String> beginnings, List<String> profiles) {
    starts = List.copyOf(beginnings);
    campaigns = List.copyOf(profiles);
  }

  @Override
  public void showParts(List<String> lines, int chosen) {
    parts.show(lines, chosen);
  }

  @Override
  public void showPart(Part part) {
    fill(
        () -> {
          chosenRole = part.role();
          role.show(roles, ROLES.indexOf(chosenRole));
          heading.write(part.heading());
          isRequired = part.required();
          required.tick(isRequired);
          least.write(part.least());
          most.write(part.most());
          hint.write(part.hint());
          subHeadings.write(part.subHeadings());
        });
  }

  @Override
  public void allowMoves(boolean canGoUp, boolean canGoDown, boolean canGo) {
    up.setEnabled(canGoUp, messages.get("form.first"));
    down.setEnabled(canGoDown, messages.get("form.last"));
    remove.setEnabled(canGo, messages.get("form.only"));
  }

  @Override
  public void allowSave(boolean allowed, String words) {
    save.setEnabled(allowed, words);
    if (fault.show(words)) {
      dialog.relayout();
    }
  }

  @Override
  public void askToReplace(String question, Runnable yes) {
    ask(question, "form.replace.yes", "form.replace.no", yes);
  }

  @Override
  public void askToBeginAnew(String question, Runnable yes) {
    ask(question, "form.anew.yes", "form.anew.no", yes);
  }

  private void ask(String question, String yesKey, String noKey, Runnable yes) {
    Question.ask(
        context,
        dialog,
        messages.get("form.question"),
        question,
        messages.get(yesKey),
        messages.get(noKey),
        yes);
  }

  @Override
  public void close() {
    dialog.close();
  }
}
