package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateFolders;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.writer.MainThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The templates of all layers, one store for all windows. They are read on a thread of its own,
 * where a share may keep nobody else waiting, and looked after every few seconds while a deck is
 * there to show them. Main thread only.
 */
final class TemplateStore {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final long INTERVAL_MILLISECONDS = 3000;

  private static TemplateStore shared;

  /** Who shows templates. Main thread. */
  interface Watcher {
    /** Whether somebody sees it now. */
    boolean observed();

    /** There are others than before. */
    void templatesChanged();
  }

  private final Supplier<TemplatePlaces> places;
  private final Consumer<Runnable> main;
  private final Executor worker;
  private final Consumer<Runnable> later;
  private final List<Watcher> watchers = new ArrayList<>();
  private TemplateState state = TemplateState.BUILT_IN;

  /** Whether a reading is going on. */
  private boolean busy;

  /** Whether somebody wants it read again after the reading that is going on. */
  private boolean again;

  /** Counts the readings, so that a timer that was set before another reading does nothing. */
  private int round;

  // Used by the worker alone.
  private TemplatePlaces readPlaces = TemplatePlaces.NONE;
  private TemplateFolders folders = folders(TemplatePlaces.NONE);
  private FoldersReading reading = FoldersReading.NONE;
  private boolean published;

  /**
   * A store.
   *
   * @param places asked on the worker for where templates come from
   * @param main runs a task on the main thread
   * @param worker runs a task that may wait; one at a time
   * @param later runs a task after a while, on whatever thread
   */
  TemplateStore(
      Supplier<TemplatePlaces> places,
      Consumer<Runnable> main,
      Executor worker,
      Consumer<Runnable> later) {
    this.places = places;
    this.main = main;
    this.worker = worker;
    this.later = later;
  }

  /** The store of this office. */
  static TemplateStore of(XComponentContext context) {
    if (shared == null) {
      MainThread main = new MainThread(context);
      shared =
          new TemplateStore(
              () -> TemplatePlaces.of(context),
              main::later,
              worker(),
              task -> Workers.after(INTERVAL_MILLISECONDS, task));
    }
    return shared;
  }

  /** The templates as they are now. */
  TemplateState state() {
    return state;
  }

  /** Tells somebody of changes from now on, and reads what there is. */
  void watch(Watcher watcher) {
    watchers.add(watcher);
    reload();
  }

  void unwatch(Watcher watcher) {
    watchers.remove(watcher);
  }

  /** Looks after the folders and the settings now. */
  void reload() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    round++;
    worker.execute(() -> Guard.run(this::read, () -> finish(() -> {})));
  }

  private void read() {
    TemplatePlaces now = places.get();
    if (!now.folders().equals(readPlaces.folders()) || !now.copies().equals(readPlaces.copies())) {
      folders = folders(now);
    }
    FoldersReading read = folders.read();
    boolean same = read.equals(reading) && now.equals(readPlaces);
    readPlaces = now;
    reading = read;
    if (same && published) {
      finish(() -> {});
      return;
    }
    Resolution resolution = TemplateResolver.resolve(read.sources());
    List<TemplateFault> faults = new ArrayList<>(read.faults());
    faults.addAll(resolution.faults());
    TemplateState result =
        new TemplateState(
            resolution.library().startingWith(now.settings().defaultTemplate()),
            faults,
            read.folders(),
            now,
            true);
    published = true;
    finish(() -> publish(result));
  }

  private void finish(Runnable news) {
    main.accept(
        () -> {
          busy = false;
          Guard.run(news);
          if (again) {
            again = false;
            reload();
          } else if (watchers.stream().anyMatch(Watcher::observed)) {
            int mine = round;
            later.accept(() -> main.accept(() -> lookAgain(mine)));
          }
        });
  }

  private void publish(TemplateState now) {
    state = now;
    List.copyOf(watchers).forEach(watcher -> Guard.run(watcher::templatesChanged));
  }

  /** Looks again after a while, unless somebody did so meanwhile. */
  private void lookAgain(int mine) {
    if (mine == round && !busy) {
      reload();
    }
  }

  private static TemplateFolders folders(TemplatePlaces places) {
    return new TemplateFolders(places.folders(), places.copies(), LIMIT);
  }

  private static Executor worker() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "duizhao-templates");
              thread.setDaemon(true);
              return thread;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }
}
