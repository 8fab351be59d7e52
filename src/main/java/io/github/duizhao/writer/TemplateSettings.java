package io.github.duizhao.writer;

import com.sun.star.beans.Property;
import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.PropertyVetoException;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XChangesBatch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the administrator and the user have set about templates, in the office's own configuration
 * ({@code io.github.duizhao.Settings}). An administrator's values come from an .xcd or from another
 * extension, and what is finalized there the office itself keeps from being changed. Any thread.
 */
public final class TemplateSettings {

  private static final Logger LOG = Logger.getLogger(TemplateSettings.class.getName());
  private static final String NODE = "/io.github.duizhao.Settings/Templates";

  /** The single settings. */
  public enum Setting {
    /** The organisation's folders. */
    FOLDERS("TemplateFolders"),
    /** The template that is offered first. */
    DEFAULT("DefaultTemplate"),
    /** Whether users may have templates of their own. */
    USER_TEMPLATES("UserTemplates"),
    /** Whether users may add folders. */
    USER_FOLDERS("UserFolders"),
    /** The folders that the user has added. */
    OWN_FOLDERS("OwnFolders");

    private final String key;

    Setting(String key) {
      this.key = key;
    }
  }

  /**
   * All settings as they are now.
   *
   * @param folders the organisation's folders, as they were written
   * @param ownFolders those that the user has added
   * @param defaultTemplate the id of the template that is offered first, or ""
   * @param userTemplates whether the user's own templates are read
   * @param userFolders whether the user's folders are read
   * @param locked what the administrator has locked
   */
  public record Values(
      List<String> folders,
      List<String> ownFolders,
      String defaultTemplate,
      boolean userTemplates,
      boolean userFolders,
      Set<Setting> locked) {

    /** What holds where nobody has set anything. */
    public static final Values DEFAULT = new Values(List.of(), List.of(), "", true, true, Set.of());

    /** Copies the collections. */
    public Values {
      folders = List.copyOf(folders);
      ownFolders = List.copyOf(ownFolders);
      locked = Set.copyOf(locked);
    }
  }

  private final XComponentContext context;

  /** The settings of an office. */
  public TemplateSettings(XComponentContext context) {
    this.context = context;
  }

  /** Reads the settings; the defaults where the office does not know them. */
  public Values read() {
    try {
      XPropertySet node = node();
      return new Values(
          list(node, Setting.FOLDERS),
          list(node, Setting.OWN_FOLDERS),
          Uno.string(node, Setting.DEFAULT.key).strip(),
          Uno.flag(node, Setting.USER_TEMPLATES.key),
          Uno.flag(node, Setting.USER_FOLDERS.key),
          locked(node));
    } catch (com.sun.star.uno.Exception | WriterException e) {
      LOG.log(Level.WARNING, "the settings of templates are not readable", e);
      return Values.DEFAULT;
    }
  }

  /**
   * Makes a template the one that is offered first.
   *
   * @param id its id, "" for none
   * @throws RefusedException if the administrator has locked it
   */
  public void setDefaultTemplate(String id) throws RefusedException {
    write(Setting.DEFAULT, id);
  }

  /**
   * Sets the folders that the user adds to those of the administrator.
   *
   * @throws RefusedException if the administrator has locked them
   */
  public void setOwnFolders(List<String> folders) throws RefusedException {
    if (!read().userFolders()) {
      throw new RefusedException(Refusal.LOCKED_SETTING);
    }
    write(Setting.OWN_FOLDERS, folders.toArray(new String[0]));
  }

  private void write(Setting setting, Object value) throws RefusedException {
    try {
      XPropertySet node = node();
      if (locked(node).contains(setting)) {
        throw new RefusedException(Refusal.LOCKED_SETTING);
      }
      node.setPropertyValue(setting.key, value);
      Uno.as(XChangesBatch.class, node).commitChanges();
    } catch (PropertyVetoException e) {
      throw new RefusedException(Refusal.LOCKED_SETTING);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("writing the settings of templates", e);
    }
  }

  private XPropertySet node() throws com.sun.star.uno.Exception {
    Object provider =
        context
            .getServiceManager()
            .createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context);
    // For update: only there a finalized value shows as read-only.
    return Uno.as(
        XPropertySet.class,
        Uno.as(XMultiServiceFactory.class, provider)
            .createInstanceWithArguments(
                "com.sun.star.configuration.ConfigurationUpdateAccess",
                new Object[] {Uno.value("nodepath", NODE)}));
  }

  private static List<String> list(XPropertySet node, Setting setting)
      throws UnknownPropertyException,
          WrappedTargetException,
          com.sun.star.lang.IllegalArgumentException {
    Object value = node.getPropertyValue(setting.key);
    return AnyConverter.isVoid(value)
        ? List.of()
        : List.of((String[]) AnyConverter.toObject(String[].class, value));
  }

  private static Set<Setting> locked(XPropertySet node) throws UnknownPropertyException {
    Set<Setting> locked = EnumSet.noneOf(Setting.class);
    for (Setting setting : Setting.values()) {
      Property property = node.getPropertySetInfo().getPropertyByName(setting.key);
      if ((property.Attributes & PropertyAttribute.READONLY) != 0) {
        locked.add(setting);
      }
    }
    return locked;
  }
}
