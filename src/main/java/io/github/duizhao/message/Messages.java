package io.github.duizhao.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.apache.commons.lang3.Strings;

/** The texts that people see, in one language. Immutable. */
public final class Messages {

  /** Chinese (mainland), the language of the genre. */
  public static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);

  /** English. */
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            locale,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The texts for a language tag such as {@code zh-CN}, {@code en-US} or {@code en_US.UTF-8}:
   * English for English, Chinese for everything else, since every writer of a statement reads it.
   */
  public static Messages forLanguage(String tag) {
    return Strings.CI.startsWith(tag, "en") ? ENGLISH : CHINESE;
  }

  /** The language of the texts. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key.
   *
   * @throws MissingResourceException if the bundle does not have it
   */
  public String get(String key, Object... arguments) {
    return format(Message.of(key, arguments));
  }

  /** The text of a message. Numbers are written without grouping. */
  public String format(Message message) {
    Object[] arguments = message.arguments().stream().map(this::argument).toArray();
    return new MessageFormat(bundle.getString(message.key()), locale).format(arguments);
  }

  /** Whether there is a text for a key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  private Object argument(Object value) {
    if (value instanceof Message message) {
      return format(message);
    }
    return value instanceof Number ? value.toString() : value;
  }
}
