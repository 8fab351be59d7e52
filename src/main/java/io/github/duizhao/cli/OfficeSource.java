package io.github.duizhao.cli;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.NotesStore;
import io.github.duizhao.writer.OutlineInserter;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.TemplateMemory;
import java.nio.file.Path;

/**
 * Reads what Writer opens, through an office that starts with the first document and ends with
 * {@link #close}. One document at a time: other threads wait.
 */
final class OfficeSource implements DocumentSource, AutoCloseable {

  private final Office office;

  OfficeSource() {
    this(new Office(Office.DOCUMENT_LIMIT));
  }

  OfficeSource(Office office) {
    this.office = office;
  }

  @Override
  public SourceDocument read(Path file) throws Unreadable {
    if (file.toFile().length() == 0) {
      // Writer would take it for a new document.
      throw new Unreadable("cli.unreadable.damaged");
    }
    return office.call(
        context -> new WriterDocuments(context).withDocument(file, OfficeSource::readAll));
  }

  private static SourceDocument readAll(XTextDocument document) {
    return new SourceDocument(
        LayoutReader.withLayout(document, SnapshotReader.read(document)),
        TemplateMemory.read(document),
        TemplateMemory.carried(document),
        NotesStore.read(document));
  }

  /**
   * Stores a new document with the outline of a template.
   *
   * @param carried the template itself, where it may not be known elsewhere, or ""
   * @param file where, in a folder that exists
   * @throws Failure if there is no office, or it does not store the document
   */
  void writeOutline(Template template, String carried, Path file, StoreFilter filter)
      throws Failure {
    try {
      boolean stored =
          office.call(
              context ->
                  new WriterDocuments(context)
                      .storeNew(
                          file,
                          filter,
                          document ->
                              OutlineInserter.insertIntoEmpty(document, template, carried)));
      if (!stored) {
        throw Failure.unreadable(Message.of("cli.outline.notStored", file.toString()));
      }
    } catch (Unreadable e) {
      throw Failure.unreadable(e.reason());
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
