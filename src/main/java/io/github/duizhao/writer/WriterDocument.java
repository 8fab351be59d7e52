package io.github.duizhao.writer;

import com.sun.star.awt.XWindow;
import com.sun.star.frame.XController;
import com.sun.star.frame.XModel;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.NotesCodec;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import java.util.List;
import java.util.Optional;

/** A text document in a window: what the deck may ask of it and do with it. Main thread only. */
public final class WriterDocument {

  private final XController controller;
  private final XTextDocument document;
  private final LiveReader reader;

  private WriterDocument(XController controller, XTextDocument document) {
    this.controller = controller;
    this.document = document;
    this.reader = new LiveReader(document);
  }

  /** The text document that a view shows, if it shows one. */
  public static Optional<WriterDocument> of(XController controller) {
    return Optional.ofNullable(controller)
        .map(XController::getModel)
        .map(model -> UnoRuntime.queryInterface(XTextDocument.class, model))
        .map(document -> new WriterDocument(controller, document));
  }

  /** The office's own object, for listeners and for comparing. */
  public XModel model() {
    return Uno.as(XModel.class, document);
  }

  /** The view. */
  public XController controller() {
    return controller;
  }

  /** Whether the view is gone. */
  public boolean isClosed() {
    return controller.getFrame() == null;
  }

  /** Reads the whole text. */
  public Snapshot read() {
    return reader.read();
  }

  /**
   * Reads what differs in its text from the last reading: one cheap call, and some more a paragraph
   * that has changed. What differs in outline levels or automatic numbers alone is not noticed: see
   * {@link #holds}.
   *
   * @param edited whether the document is known to have been edited since
   * @return the last snapshot itself if the text is the same
   */
  public Snapshot follow(boolean edited) {
    return reader.follow(edited);
  }

  /**
   * Whether some paragraphs of the snapshot that was read last are as they were read, outline
   * levels and automatic numbers included. Two calls a paragraph.
   *
   * @param from index of the first
   * @param to index after the last; the snapshot may have fewer
   */
  public boolean holds(Snapshot snapshot, int from, int to) {
    return reader.holds(snapshot, from, to);
  }

  /** The same text with the document's look, which takes several times as long to read. */
  public Snapshot readLayout(Snapshot snapshot) {
    return LayoutReader.withLayout(document, snapshot);
  }

  /**
   * A look that is about the snapshot read last, with what it does not know of up to 20 paragraphs.
   */
  public DocumentLayout completeLayout(Snapshot snapshot, DocumentLayout look) {
    return LayoutReader.completed(reader, snapshot, look);
  }

  /**
   * A mark that differs after every change of the text: the body's text and the name of the last
   * undo step, which also tells of changes in tables. Two cheap calls.
   */
  public String changeMark() {
    return reader.mark();
  }

  /** Why nothing may be changed in the document, if so. */
  public Optional<Refusal> refusal() {
    return WriteAccess.toDocument(document);
  }

  /** Why paragraphs may not be added at the caret, if so. */
  public Optional<Refusal> refusalAtCaret() {
    return Caret.view(document)
        .map(caret -> WriteAccess.toParagraphs(document, caret.getEnd()))
        .orElse(Optional.of(Refusal.NO_CARET));
  }

  /** The caret's place in a snapshot's text, if it is in the body and its paragraph unchanged. */
  public Optional<Integer> caretOffset(Snapshot snapshot) {
    return Caret.offset(document, reader, snapshot);
  }

  /**
   * The place of the selected words in a snapshot's text, or the caret's, which is empty; none
   * where they are not in the body or differ from the snapshot.
   */
  public Optional<Span> selection(Snapshot snapshot) {
    return SelectedWords.span(document, reader, snapshot);
  }

  /** The selected words, wherever they stand; "" for none. */
  public String selectedWords() {
    return SelectedWords.words(document);
  }

  /**
   * Selects a place and brings it into view; the keyboard focus stays where it is.
   *
   * @return whether the place still has the text of the snapshot
   */
  public boolean select(Snapshot snapshot, Span span) {
    Optional<XTextRange> range = finder().find(snapshot, span);
    range.ifPresent(this::select);
    return range.isPresent();
  }

  /** Gives the keyboard back to the text. */
  public void focus() {
    XWindow window = controller.getFrame().getComponentWindow();
    window.setFocus();
  }

  /**
   * Inserts an outline at the caret, or into the empty document, as one undo step, and puts the
   * caret at its start.
   *
   * @param stepTitle the name of the undo step
   * @throws RefusedException if the place may not be changed; nothing is touched then
   */
  public void insertOutline(Template template, String stepTitle) throws RefusedException {
    XTextViewCursor caret =
        Caret.view(document).orElseThrow(() -> new RefusedException(Refusal.NO_CARET));
    select(OutlineInserter.insert(document, template, caret.getEnd(), stepTitle));
  }

  /**
   * Inserts what is missing as one undo step, and selects the first hint of it.
   *
   * @param checked the check that the plan was made from
   * @param stepTitle the name of the undo step
   * @throws RefusedException if the text is another one now, or if a place may not be changed;
   *     nothing is touched then
   */
  public void complete(CheckResult checked, CompletionPlan plan, String stepTitle)
      throws RefusedException {
    select(
        new CompletionApplier(document, reader, checked.template().layout())
            .apply(checked.statement().snapshot(), plan, stepTitle));
  }

  /**
   * Inserts a measure where it belongs as one undo step and selects it.
   *
   * @param checked the check of the text as it is
   * @param problem the problem that it answers, if one is known
   * @param stepTitle the name of the undo step
   * @throws RefusedException if the place may not be changed or has changed since
   */
  public void insertMeasure(
      CheckResult checked, Optional<Item> problem, String sentence, String stepTitle)
      throws RefusedException {
    select(new MeasureInserter(document, reader, checked).insert(sentence, problem, stepTitle));
  }

  /**
   * Puts a measure in the place of the words that are selected, as one undo step, and selects it.
   *
   * @param stepTitle the name of the undo step
   * @throws RefusedException if not some words of one paragraph are selected, or may not be changed
   */
  public void replaceSelection(String sentence, String stepTitle) throws RefusedException {
    select(MeasureInserter.replaceSelection(document, sentence, stepTitle));
  }

  /**
   * Puts the list of what is put right at the end of the document, on a page of its own, as one
   * undo step; or makes the one that is there anew, with what somebody wrote into it by hand kept.
   *
   * @param standard how it is set
   * @param stepTitle the name of the undo step
   * @throws RefusedException if the place may not be changed; nothing is touched then
   */
  public void putRectification(RectificationTable table, LayoutStandard standard, String stepTitle)
      throws RefusedException {
    Optional<RectificationPlace> place = RectificationPlace.find(document);
    select(
        place.isPresent()
            ? new RectificationTableUpdater(document, place.get())
                .update(table, standard, stepTitle)
            : new RectificationTableInserter(document, standard).attach(table, stepTitle));
  }

  /** Opens a new document with the list of what is put right. */
  public void newRectification(RectificationTable table, LayoutStandard standard) {
    RectificationTableInserter.inNewDocument(controller.getFrame(), table, standard);
  }

  /**
   * Applies a fix as one undo step.
   *
   * @throws RefusedException if a place may not be changed or has changed since
   */
  public void apply(Snapshot snapshot, Fix fix, String stepTitle) throws RefusedException {
    FixApplier.apply(document, finder(), snapshot, fix, stepTitle);
  }

  /**
   * Applies a layout as one undo step.
   *
   * @param plan what becomes of the text as it stands
   * @param stepTitle the name of the undo step
   * @throws RefusedException if the document may not be changed or is no longer the one planned for
   */
  public void applyLayout(LayoutPlan plan, String stepTitle) throws RefusedException {
    LayoutApplier.apply(document, plan, stepTitle);
  }

  /** How many paragraphs of a plan are protected and will stay as they are. */
  public int protectedParagraphs(LayoutPlan plan) {
    return LayoutApplier.protectedParagraphs(document, plan);
  }

  /** Those of some fonts that this machine lacks. */
  public List<MissingFont> missingFonts(Iterable<String> fonts) {
    return FontSubstitutes.missing(controller, fonts);
  }

  private RangeFinder finder() {
    return new RangeFinder(document, reader);
  }

  /** What the writer decided about findings, as the document remembers it. */
  public NotesCodec.Reading notes() {
    return NotesStore.read(document);
  }

  /**
   * Makes the document remember what the writer decided. Undo does not take it back, since it is no
   * part of the text.
   *
   * @throws RefusedException if the document may not be changed
   */
  public void keep(DocumentNotes notes) throws RefusedException {
    NotesStore.write(document, notes);
  }

  /** The template that the document was written after, as it remembers it. */
  public Optional<RememberedTemplate> template() {
    return TemplateMemory.read(document);
  }

  /**
   * Makes the document remember a template with what is saved next; one that is read-only does not.
   *
   * @param carried the template itself, where it may not be known elsewhere, or ""
   */
  public void remember(RememberedTemplate template, String carried) {
    TemplateMemory.write(document, template, carried);
  }

  /** The text of the template that the document carries, "" for none. */
  public String carriedTemplate() {
    return TemplateMemory.carried(document);
  }

  private void select(XTextRange range) {
    if (Caret.isObjectSelected(document)) {
      // Words can be selected only in a view that is in its text.
      ViewCommand.run(document, "Escape");
    }
    try {
      Uno.as(XSelectionSupplier.class, controller).select(range);
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("selecting words", e);
    }
  }
}
