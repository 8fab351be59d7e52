package io.github.duizhao.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.text.XTextDocument;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is one undo step, or none if it fails. */
final class UndoStepTest {

  private static final int FULL = 3;

  @ParameterizedTest
  @ValueSource(ints = {0, FULL})
  void aChangeThatFailsIsTakenBack(int steps) {
    FakeDocument document = new FakeDocument(steps);
    assertThrows(
        IllegalStateException.class,
        () ->
            UndoStep.run(
                document.proxy(),
                "fix",
                () -> {
                  document.edit();
                  throw new IllegalStateException("half way");
                }));
    assertThat(document.undone).isEqualTo(1);
    assertThat(document.locks).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, FULL})
  void nothingOfOthersIsTakenBack(int steps) {
    FakeDocument document = new FakeDocument(steps);
    assertThrows(
        IllegalStateException.class,
        () ->
            UndoStep.run(
                document.proxy(),
                "fix",
                () -> {
                  throw new IllegalStateException("at once");
                }));
    assertThat(document.undone).isZero();
    assertThat(document.locks).isZero();
  }

  @Test
  void aChangeHasTheNameOfItsStep() {
    FakeDocument document = new FakeDocument(1);
    UndoStep.run(document.proxy(), "fix", document::edit);
    assertThat(document.stack).containsExactly("fix", "typing 0");
    assertThat(document.locks).isZero();
  }

  /** A document with nothing but an undo stack, which holds few steps. */
  private static final class FakeDocument {

    private final Deque<String> stack = new ArrayDeque<>();
    private String title;
    private boolean edited;
    private int undone;
    private int locks;

    FakeDocument(int steps) {
      for (int i = 0; i < steps; i++) {
        stack.push("typing " + i);
      }
    }

    void edit() {
      edited = true;
    }

    XTextDocument proxy() {
      InvocationHandler calls =
          (proxy, method, arguments) -> call(proxy, method.getName(), arguments);
      return (XTextDocument)
          Proxy.newProxyInstance(
              UndoStepTest.class.getClassLoader(),
              new Class<?>[] {XTextDocument.class, XUndoManagerSupplier.class, XUndoManager.class},
              calls);
    }

    private Object call(Object proxy, String name, Object[] arguments) {
      switch (name) {
        case "getUndoManager" -> {
          return proxy;
        }
        case "getAllUndoActionTitles" -> {
          return stack.toArray(String[]::new);
        }
        case "lockControllers" -> locks++;
        case "unlockControllers" -> locks--;
        case "enterUndoContext" -> title = (String) arguments[0];
        case "leaveUndoContext" -> leave();
        case "undo" -> {
          stack.pop();
          undone++;
        }
        default -> throw new UnsupportedOperationException(name);
      }
      return null;
    }

    private void leave() {
      if (edited) {
        stack.push(title);
      }
      if (stack.size() > FULL) {
        stack.removeLast();
      }
    }
  }
}
