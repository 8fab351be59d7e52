package io.github.duizhao.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.uno.XComponentContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadingTest {

  private static final Texts ENGLISH = Texts.forLanguage("en");
  private static final Logger LOGGER = Logger.getLogger(Loading.class.getName());

  /** A part of the extension that is in order. */
  public static final class Whole implements Runnable {
    public Whole(XComponentContext context) {}

    @Override
    public void run() {}
  }

  /** A part of the extension whose own parts are missing. */
  public static final class Broken implements Runnable {
    public Broken(XComponentContext context) {
      throw new NoClassDefFoundError("io/github/duizhao/check/Checker");
    }

    @Override
    public void run() {}
  }

  @BeforeEach
  void beQuiet() {
    LOGGER.setLevel(Level.OFF);
  }

  @AfterEach
  void beLoudAgain() {
    LOGGER.setLevel(null);
    System.clearProperty(JavaVersion.SIMULATED);
  }

  @Test
  void makesTheObject() {
    Loading<Runnable> loading = load(Whole.class.getName());
    assertThat(loading.object()).isInstanceOf(Whole.class);
    assertThat(loading.obstacle()).isNull();
  }

  @Test
  void meetsAnObstacleWhenAPartIsMissing() {
    assertObstacle(load("io.github.duizhao.Missing"), "damaged");
    assertObstacle(load(Broken.class.getName()), "damaged");
    assertObstacle(load(LoadingTest.class.getName()), "damaged");
  }

  @Test
  void loadsNothingOnAnOldJava() {
    System.setProperty(JavaVersion.SIMULATED, "11");
    assertObstacle(load(Whole.class.getName()), "Java 11");
  }

  private static Loading<Runnable> load(String className) {
    return Loading.of(Runnable.class, className, null);
  }

  private static void assertObstacle(Loading<Runnable> loading, String expected) {
    assertThat(loading.object()).isNull();
    assertThat(loading.obstacle().text(ENGLISH)).contains(expected);
  }
}
