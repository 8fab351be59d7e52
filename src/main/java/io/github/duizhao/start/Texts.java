package io.github.duizhao.start;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.PropertyResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The texts of this package in one language. */
final class Texts {

  private static final Logger LOGGER = Logger.getLogger(Texts.class.getName());

  private final PropertyResourceBundle bundle;

  private Texts(PropertyResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The texts in the language of the office's user interface. */
  static Texts of(XComponentContext context) {
    return forLanguage(uiLanguage(context));
  }

  /** English for a tag such as {@code en-US}, Chinese for everything else, as in the whole deck. */
  static Texts forLanguage(String tag) {
    String name = tag.startsWith("en") ? "texts_en.properties" : "texts_zh_CN.properties";
    try (InputStream stream = Texts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return new Texts(new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A text with its arguments filled in. */
  String get(String key, Object... arguments) {
    return MessageFormat.format(bundle.getString(key), arguments);
  }

  /** The tag of the office's user interface language, or "" if it cannot be told. */
  private static String uiLanguage(XComponentContext context) {
    PropertyValue path = new PropertyValue();
    path.Name = "nodepath";
    path.Value = "/org.openoffice.Setup/L10N";
    try {
      Object provider =
          context
              .getServiceManager()
              .createInstanceWithContext(
                  "com.sun.star.configuration.ConfigurationProvider", context);
      Object node =
          UnoRuntime.queryInterface(XMultiServiceFactory.class, provider)
              .createInstanceWithArguments(
                  "com.sun.star.configuration.ConfigurationAccess", new Object[] {path});
      Object value = UnoRuntime.queryInterface(XNameAccess.class, node).getByName("ooLocale");
      return value instanceof String ? (String) value : "";
    } catch (com.sun.star.uno.Exception e) {
      LOGGER.log(Level.WARNING, "The language of the office cannot be read", e);
      return "";
    }
  }
}
