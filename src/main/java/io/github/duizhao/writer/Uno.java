package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.PropertyVetoException;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.beans.XPropertySet;
import com.sun.star.beans.XPropertySetInfo;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import java.util.Optional;
import java.util.SortedMap;

/** Short forms for what UNO makes long. */
public final class Uno {

  private Uno() {}

  /**
   * The object seen through an interface that it is known to have.
   *
   * @throws WriterException if it does not have it
   */
  public static <T> T as(Class<T> type, Object object) {
    T result = UnoRuntime.queryInterface(type, object);
    if (result == null) {
      throw new WriterException("no " + type.getSimpleName() + " here", null);
    }
    return result;
  }

  /** The object seen through an interface, if it has it. */
  public static <T> Optional<T> maybe(Class<T> type, Object object) {
    return Optional.ofNullable(UnoRuntime.queryInterface(type, object));
  }

  /** A property's value; null where it is void. */
  public static Object get(Object object, String name) {
    try {
      return as(XPropertySet.class, object).getPropertyValue(name);
    } catch (UnknownPropertyException | WrappedTargetException e) {
      throw new WriterException("property " + name, e);
    }
  }

  /** A property's value, if the object has such a property and the value is not void. */
  public static Optional<Object> find(Object object, String name) {
    XPropertySet properties = UnoRuntime.queryInterface(XPropertySet.class, object);
    if (properties == null) {
      return Optional.empty();
    }
    XPropertySetInfo info = properties.getPropertySetInfo();
    if (info != null && !info.hasPropertyByName(name)) {
      return Optional.empty();
    }
    Object value = get(object, name);
    return AnyConverter.isVoid(value) ? Optional.empty() : Optional.of(value);
  }

  /** A text property; "" where it is void or unknown. */
  public static String string(Object object, String name) {
    return find(object, name).filter(AnyConverter::isString).map(Object::toString).orElse("");
  }

  /** Whether a property is known and true. */
  public static boolean flag(Object object, String name) {
    return find(object, name).filter(Boolean.TRUE::equals).isPresent();
  }

  /** Sets a property. */
  public static void set(Object object, String name, Object value) {
    try {
      as(XPropertySet.class, object).setPropertyValue(name, value);
    } catch (UnknownPropertyException
        | PropertyVetoException
        | WrappedTargetException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("property " + name, e);
    }
  }

  /** Sets several properties in one call, which an object takes as one change. */
  public static void setAll(Object object, SortedMap<String, Object> values) {
    try {
      as(XMultiPropertySet.class, object)
          .setPropertyValues(values.keySet().toArray(String[]::new), values.values().toArray());
    } catch (PropertyVetoException
        | WrappedTargetException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("properties " + values.keySet(), e);
    }
  }

  /** A named value for a list of arguments. */
  public static PropertyValue value(String name, Object value) {
    PropertyValue result = new PropertyValue();
    result.Name = name;
    result.Value = value;
    return result;
  }
}
