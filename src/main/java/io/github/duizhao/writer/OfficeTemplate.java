package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.document.MacroExecMode;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.Template;
import java.nio.file.Path;

/** Makes document templates of the office ({@code .ott}). Main thread. */
public final class OfficeTemplate {

  private OfficeTemplate() {}

  /**
   * Stores the outline of a template, laid out, as a document template. What is made from it
   * remembers the template.
   *
   * @param name what the office's own list calls it
   * @param carried whether the documents made from it take the template along
   * @param file where to; a file of this machine
   */
  public static void store(
      XComponentContext context, Template template, String name, boolean carried, Path file) {
    try {
      XComponentLoader desktop =
          Uno.as(
              XComponentLoader.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.frame.Desktop", context));
      XComponent component =
          desktop.loadComponentFromURL(
              "private:factory/swriter",
              "_blank",
              0,
              new PropertyValue[] {
                Uno.value("Hidden", true),
                Uno.value("MacroExecutionMode", MacroExecMode.NEVER_EXECUTE)
              });
      try {
        XTextDocument document = Uno.as(XTextDocument.class, component);
        OutlineInserter.insertIntoEmpty(
            document, template, carried ? CarriedTemplate.write(template) : "");
        Uno.as(XDocumentPropertiesSupplier.class, document).getDocumentProperties().setTitle(name);
        Uno.as(XStorable.class, document)
            .storeToURL(
                file.toUri().toASCIIString(),
                new PropertyValue[] {Uno.value("FilterName", "writer8_template")});
      } finally {
        close(component);
      }
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("storing a document template", e);
    }
  }

  private static void close(XComponent component) {
    try {
      Uno.as(XCloseable.class, component).close(true);
    } catch (CloseVetoException e) {
      component.dispose();
    }
  }
}
