package io.github.duizhao.writer;

import com.sun.star.awt.XTopWindow;
import com.sun.star.beans.PropertyValue;
import com.sun.star.deployment.PackageInformationProvider;
import com.sun.star.document.MacroExecMode;
import com.sun.star.frame.FrameSearchFlag;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XModel;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.XComponentContext;

/**
 * Shows the page about a rule that ships in the extension, read-only in a window of the office: no
 * browser has to be there, and nothing is fetched. Main thread.
 */
public final class RulePages {

  private static final String EXTENSION = "io.github.duizhao";

  /** One window for all pages, not one a page. */
  private static final String WINDOW = "duizhao-rule";

  private RulePages() {}

  /**
   * Opens the page of a rule.
   *
   * @param language the folder of the language: {@code zh-CN} or {@code en}
   */
  public static void open(XComponentContext context, String language, String rule) {
    String folder = PackageInformationProvider.get(context).getPackageLocation(EXTENSION);
    if (folder.isEmpty()) {
      throw new WriterException("the extension is not installed", null);
    }
    String url = folder + "/rules/" + language + "/" + rule + ".html";
    try {
      XComponentLoader desktop =
          Uno.as(
              XComponentLoader.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.frame.Desktop", context));
      XComponent page =
          desktop.loadComponentFromURL(
              url,
              WINDOW,
              FrameSearchFlag.CREATE | FrameSearchFlag.TASKS,
              new PropertyValue[] {
                Uno.value("ReadOnly", true),
                Uno.value("FilterName", "HTML (StarWriter)"),
                Uno.value("MacroExecutionMode", MacroExecMode.NEVER_EXECUTE)
              });
      if (page == null) {
        throw new WriterException("no page " + url, null);
      }
      // The window may be there already, behind the text.
      Uno.as(
              XTopWindow.class,
              Uno.as(XModel.class, page).getCurrentController().getFrame().getContainerWindow())
          .toFront();
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("opening " + url, e);
    }
  }
}
