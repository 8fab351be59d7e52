package io.github.duizhao.cli;

import com.sun.star.beans.PropertyValue;
import com.sun.star.document.MacroExecMode;
import com.sun.star.document.UpdateDocMode;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jodconverter.local.office.LocalOfficeContext;

/** Opens documents in an office: hidden, read-only, without macros, without asking for anything. */
final class WriterDocuments {

  private final LocalOfficeContext context;

  WriterDocuments(LocalOfficeContext context) {
    this.context = context;
  }

  /**
   * Opens a document, works with it and closes it.
   *
   * @throws Unreadable if it does not open as a text document
   */
  <T> T withDocument(Path file, Function<XTextDocument, T> work) throws Unreadable {
    if (!Files.isReadable(file)) {
      throw new Unreadable("cli.unreadable.denied");
    }
    XComponent component = load(url(file)).orElseThrow(() -> new Unreadable(obstacle(file)));
    try {
      XTextDocument document = UnoRuntime.queryInterface(XTextDocument.class, component);
      if (document == null) {
        throw new Unreadable("cli.unreadable.notText");
      }
      if (openedAsPlainText(component)) {
        throw new Unreadable("cli.unreadable.damaged");
      }
      return work.apply(document);
    } finally {
      close(component);
    }
  }

  private static String obstacle(Path file) {
    return Encryption.of(file) ? "cli.unreadable.password" : "cli.unreadable.damaged";
  }

  /** Opens a document without anybody to ask, so that what needs an answer does not open. */
  private Optional<XComponent> load(String url) {
    try {
      return Optional.ofNullable(
          context
              .getComponentLoader()
              .loadComponentFromURL(
                  url,
                  "_blank",
                  0,
                  new PropertyValue[] {
                    property("Hidden", true),
                    property("ReadOnly", true),
                    property("MacroExecutionMode", MacroExecMode.NEVER_EXECUTE),
                    property("UpdateDocMode", UpdateDocMode.NO_UPDATE)
                  }));
    } catch (com.sun.star.lang.DisposedException e) {
      throw e;
    } catch (com.sun.star.uno.Exception | com.sun.star.uno.RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The office takes any bytes for a plain text when it knows no better; named as a document of
   * another kind, such a file is damaged or not what its name says.
   */
  private static boolean openedAsPlainText(XComponent component) {
    XModel model = UnoRuntime.queryInterface(XModel.class, component);
    for (PropertyValue argument : model.getArgs()) {
      if (argument.Name.equals("FilterName")) {
        return String.valueOf(argument.Value).startsWith("Text");
      }
    }
    return false;
  }

  /**
   * Makes a new text document and stores it.
   *
   * @return whether it was stored
   */
  boolean storeNew(Path file, StoreFilter format, Consumer<XTextDocument> fill) throws Unreadable {
    XComponent component =
        load("private:factory/swriter").orElseThrow(() -> new Unreadable("cli.unreadable.damaged"));
    try {
      fill.accept(UnoRuntime.queryInterface(XTextDocument.class, component));
      UnoRuntime.queryInterface(XStorable.class, component)
          .storeToURL(url(file), new PropertyValue[] {property("FilterName", format.filter())});
      return true;
    } catch (com.sun.star.io.IOException e) {
      return false;
    } finally {
      close(component);
    }
  }

  private static void close(XComponent component) {
    XCloseable closeable = UnoRuntime.queryInterface(XCloseable.class, component);
    try {
      closeable.close(true);
    } catch (CloseVetoException e) {
      component.dispose();
    }
  }

  private static String url(Path file) {
    return file.toAbsolutePath().normalize().toUri().toASCIIString();
  }

  private static PropertyValue property(String name, Object value) {
    PropertyValue property = new PropertyValue();
    property.Name = name;
    property.Value = value;
    return property;
  }
}
