package io.github.duizhao.cli;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.nio.file.Path;
import java.util.List;
import org.jodconverter.local.office.LocalOfficeContext;

/** Makes documents of a statement with a layout applied as the panel does. */
final class LaidOutStatements {

  /** The filters of what a department exchanges. */
  private static final List<String[]> FORMATS =
      List.of(
          new String[] {"odt", "writer8"},
          new String[] {"docx", "Office Open XML Text"},
          new String[] {"doc", "MS Word 97"});

  private final Office office;

  LaidOutStatements(Office office) {
    this.office = office;
  }

  /**
   * Stores a statement in each format, laid out as a template says.
   *
   * @param file where, without the ending
   */
  void store(String text, Template template, Path file) throws Unreadable {
    office.call(
        context -> {
          store(context, text, template, file);
          return true;
        });
  }

  private static void store(LocalOfficeContext context, String text, Template template, Path file) {
    try {
      XComponent component =
          context
              .getComponentLoader()
              .loadComponentFromURL(
                  "private:factory/swriter",
                  "_blank",
                  0,
                  new PropertyValue[] {Uno.value("Hidden", true)});
      XTextDocument document = Uno.as(XTextDocument.class, component);
      // What the office takes for the end of a paragraph.
      document.getText().setString(text.strip().replace('\n', '\r'));
      LayoutPlan plan =
          LayoutPlan.of(
                  new Recognizer()
                      .recognize(LayoutReader.withLayout(document, SnapshotReader.read(document))),
                  template.layout(),
                  template.numbering())
              .orElseThrow();
      WriterDocument.of(Uno.as(XModel.class, document).getCurrentController())
          .orElseThrow()
          .applyLayout(plan, "layout");
      for (String[] format : FORMATS) {
        Uno.as(XStorable.class, component)
            .storeToURL(
                file.resolveSibling(file.getFileName() + "." + format[0]).toUri().toASCIIString(),
                new PropertyValue[] {Uno.value("FilterName", format[1])});
      }
      component.dispose();
    } catch (com.sun.star.io.IOException | RefusedException e) {
      throw new IllegalStateException(e);
    }
  }
}
