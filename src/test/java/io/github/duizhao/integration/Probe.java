package io.github.duizhao.integration;

import com.sun.star.beans.NamedValue;
import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.document.XDocumentInsertable;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.frame.XController;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.lang.XSingleComponentFactory;
import com.sun.star.lib.uno.helper.ComponentBase;
import com.sun.star.lib.uno.helper.Factory;
import com.sun.star.task.XJob;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A component that takes times inside an office, on its main thread, where a call costs what it
 * costs the extension; from outside each call takes 10 to 100 times as long. It is made by {@link
 * ProbeFile} and never ships. Its answers are sequences of nanoseconds.
 */
public final class Probe extends ComponentBase implements XJob {

  static final String NAME = "io.github.duizhao.integration.Probe";

  private static final int TYPED = 120;

  private final XComponentContext context;

  /** For an office. */
  public Probe(XComponentContext context) {
    this.context = context;
  }

  /** What the office's Java loader asks of the jar. */
  public static XSingleComponentFactory __getComponentFactory(String name) {
    return NAME.equals(name)
        ? Factory.createComponentFactory(Probe.class, new String[] {NAME})
        : null;
  }

  @Override
  public Object execute(NamedValue[] arguments) throws IllegalArgumentException {
    XTextDocument document =
        UnoRuntime.queryInterface(XTextDocument.class, value(arguments, "document"));
    String what = value(arguments, "what").toString();
    try {
      return switch (what) {
        case "read" -> onMainThread(() -> read(document, (Integer) value(arguments, "runs")));
        case "type" -> type(document);
        case "outline" ->
            onMainThread(
                () ->
                    outline(
                        document,
                        value(arguments, "file").toString(),
                        (Integer) value(arguments, "runs")));
        default -> throw new IllegalArgumentException(what, this, (short) 0);
      };
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Medians of the second half of the runs: a bare reading, a snapshot, following one edit, doing
   * that and looking all over.
   */
  private static double[] read(XTextDocument document, int runs) throws Exception {
    XController controller = document.getCurrentController();
    WriterDocument ours = WriterDocument.of(controller).orElseThrow();
    List<List<Long>> times = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      times.add(new ArrayList<>());
    }
    for (int i = 0; i < 2 * runs; i++) {
      boolean counts = i >= runs;
      long start = System.nanoTime();
      bareReading(document);
      long bare = System.nanoTime();
      Snapshot first = ours.read();
      long full = System.nanoTime();
      XTextRange place = middle(document);
      place.setString("又");
      long edited = System.nanoTime();
      Snapshot second = ours.follow(true);
      long followed = System.nanoTime();
      boolean holds = ours.holds(second, 0, Integer.MAX_VALUE);
      long held = System.nanoTime();
      if (first == second || !holds) {
        throw new IllegalStateException("the edit was not followed");
      }
      if (counts) {
        times.get(0).add(bare - start);
        times.get(1).add(full - bare);
        times.get(2).add(followed - edited);
        times.get(3).add(held - followed);
      }
    }
    return times.stream().mapToDouble(Probe::median).toArray();
  }

  /**
   * Medians of the second half of the runs: our outline of seven parts, and Writer's own insertion
   * of a file with the same.
   */
  private static double[] outline(XTextDocument document, String file, int runs) throws Exception {
    WriterDocument ours = WriterDocument.of(document.getCurrentController()).orElseThrow();
    Template template =
        TemplateLibrary.builtIn().byId("democratic-life-personal-7part").orElseThrow();
    List<Long> inserted = new ArrayList<>();
    List<Long> loaded = new ArrayList<>();
    for (int i = 0; i < 2 * runs; i++) {
      long start = System.nanoTime();
      ours.insertOutline(template, "outline");
      long written = System.nanoTime();
      takeBack(document);
      XDocumentInsertable cursor =
          UnoRuntime.queryInterface(
              XDocumentInsertable.class, document.getText().createTextCursor());
      long again = System.nanoTime();
      document.lockControllers();
      cursor.insertDocumentFromURL(file, new PropertyValue[0]);
      document.unlockControllers();
      long end = System.nanoTime();
      takeBack(document);
      if (i >= runs) {
        inserted.add(written - start);
        loaded.add(end - again);
      }
    }
    return new double[] {median(inserted), median(loaded)};
  }

  /** Undoes what has been done, which must have been something. */
  private static void takeBack(XTextDocument document) throws Exception {
    if (document.getText().getString().isEmpty()) {
      throw new IllegalStateException("nothing was inserted");
    }
    XUndoManager undo =
        UnoRuntime.queryInterface(XUndoManagerSupplier.class, document).getUndoManager();
    while (undo.isUndoPossible()) {
      undo.undo();
    }
  }

  private static long bareReading(XTextDocument document) throws Exception {
    long seen = 0;
    XEnumeration paragraphs =
        UnoRuntime.queryInterface(XEnumerationAccess.class, document.getText()).createEnumeration();
    while (paragraphs.hasMoreElements()) {
      Object paragraph = paragraphs.nextElement();
      seen += UnoRuntime.queryInterface(XTextRange.class, paragraph).getString().length();
      Object level =
          UnoRuntime.queryInterface(XPropertySet.class, paragraph).getPropertyValue("OutlineLevel");
      seen += ((Number) level).intValue();
    }
    return seen;
  }

  private static XTextRange middle(XTextDocument document) throws Exception {
    return Edits.of(document).find("中间的一段").getStart();
  }

  /** Each keystroke's time from its arrival at the main thread's queue to its end. */
  private double[] type(XTextDocument document) throws Exception {
    double[] times = new double[TYPED];
    XDispatchHelper keyboard =
        UnoRuntime.queryInterface(
            XDispatchHelper.class,
            context
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.frame.DispatchHelper", context));
    for (int i = 0; i < TYPED; i++) {
      // A hand that types fast, and pauses so long that a check that follows falls in between.
      pause(i % 20 == 19 ? 350 : 25);
      long arrived = System.nanoTime();
      onMainThread(
          () -> {
            keystroke(keyboard, document);
            return 0;
          });
      times[i] = System.nanoTime() - arrived;
    }
    return times;
  }

  private static void keystroke(XDispatchHelper keyboard, XTextDocument document) {
    XDispatchProvider frame =
        UnoRuntime.queryInterface(
            XDispatchProvider.class, document.getCurrentController().getFrame());
    keyboard.executeDispatch(
        frame, ".uno:InsertText", "", 0, new PropertyValue[] {Uno.value("Text", "字")});
  }

  private static void pause(long milliseconds) throws Exception {
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS))
        .get();
  }

  private <T> T onMainThread(Callable<T> task) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    new MainThread(context)
        .later(
            () -> {
              try {
                done.complete(task.call());
              } catch (Exception | Error e) {
                done.completeExceptionally(e);
              }
            });
    return done.get(300, TimeUnit.SECONDS);
  }

  private static double median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static Object value(NamedValue[] arguments, String name) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.Name.equals(name))
        .map(argument -> argument.Value)
        .findFirst()
        .orElseThrow();
  }
}
