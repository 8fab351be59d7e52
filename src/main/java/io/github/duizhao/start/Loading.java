package io.github.duizhao.start;

import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.lang.reflect.InvocationTargetException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A class of the extension proper, made by its name: either an object or the obstacle that there
 * was.
 *
 * @param <T> the UNO interface that the object is used by
 */
final class Loading<T> {

  private static final Logger LOGGER = Logger.getLogger(Loading.class.getName());

  private final T object;
  private final Obstacle obstacle;

  private Loading(T object, Obstacle obstacle) {
    this.object = object;
    this.obstacle = obstacle;
  }

  /**
   * Makes an object by its public constructor that takes an {@link XComponentContext}.
   *
   * @param className the binary name of a class that implements {@code type}
   */
  static <T> Loading<T> of(Class<T> type, String className, XComponentContext context) {
    JavaVersion version = JavaVersion.inUse();
    if (!version.isSupported()) {
      LOGGER.log(Level.WARNING, "Java {0} is too old", version.name());
      return new Loading<>(null, Obstacle.oldJava(version));
    }
    try {
      Object made =
          Class.forName(className, true, Loading.class.getClassLoader())
              .getConstructor(XComponentContext.class)
              .newInstance(context);
      return new Loading<>(type.cast(made), null);
    } catch (InvocationTargetException e) {
      return failed(className, e.getCause());
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      return failed(className, e);
    }
  }

  /** The obstacle that an error in a class of the extension proper is, after it was logged. */
  static Obstacle damage(String className, Throwable error) {
    LOGGER.log(Level.SEVERE, className + ": " + error.getClass().getName(), error);
    return Obstacle.damaged();
  }

  private static <T> Loading<T> failed(String className, Throwable error) {
    return new Loading<>(null, damage(className, error));
  }

  /** The object, or null if there was an obstacle. */
  T object() {
    return object;
  }

  /** The same object by another of its interfaces, or null if there was an obstacle. */
  <S> S object(Class<S> type) {
    return object == null ? null : UnoRuntime.queryInterface(type, object);
  }

  /** Why there is no object, or null if there is one. */
  Obstacle obstacle() {
    return obstacle;
  }
}
