package io.github.duizhao.writer;

import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.uno.XComponentContext;

/** The language of the office's own menus and dialogs. */
public final class OfficeLanguage {

  private OfficeLanguage() {}

  /** Its tag, such as {@code zh-CN} or {@code en-US}. */
  public static String of(XComponentContext context) {
    try {
      Object provider =
          context
              .getServiceManager()
              .createInstanceWithContext(
                  "com.sun.star.configuration.ConfigurationProvider", context);
      Object setup =
          Uno.as(XMultiServiceFactory.class, provider)
              .createInstanceWithArguments(
                  "com.sun.star.configuration.ConfigurationAccess",
                  new Object[] {Uno.value("nodepath", "/org.openoffice.Setup/L10N")});
      return Uno.string(setup, "ooLocale");
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("reading the office's language", e);
    }
  }
}
