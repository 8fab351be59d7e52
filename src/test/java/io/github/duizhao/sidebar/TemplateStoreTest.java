package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.TemplateSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store with threads that the test lets run, one task after the other. */
class TemplateStoreTest {

  @TempDir Path home;

  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> timer = new ArrayDeque<>();
  private final Viewer viewer = new Viewer();
  private TemplatePlaces places;
  private TemplateStore store;
  private Path share;

  @BeforeEach
  void makeStore() throws IOException {
    share = Files.createDirectory(home.resolve("share"));
    places = places(TemplateSettings.Values.DEFAULT);
    store = new TemplateStore(() -> places, Runnable::run, worker::add, timer::add);
  }

  @Test
  void readsOnTheWorkerAndTellsWhatIsNew() throws IOException {
    Files.writeString(share.resolve("bad.json"), "{");
    store.watch(viewer);
    assertThat(store.state().loaded()).isFalse();
    run(worker);
    assertThat(store.state().loaded()).isTrue();
    assertThat(store.state().folders()).hasSize(1);
    assertThat(viewer.told).isEqualTo(1);
  }

  @Test
  void looksAgainWhileSomebodySeesItAndTellsChangesAlone() throws IOException {
    store.watch(viewer);
    run(worker);
    run(timer);
    run(worker);
    assertThat(viewer.told).isEqualTo(1);
    Files.delete(share);
    run(timer);
    run(worker);
    assertThat(viewer.told).isEqualTo(2);
    assertThat(TemplateNotices.text(store.state(), Optional.empty(), Messages.CHINESE))
        .contains(share.toString(), "不在");
    viewer.observed = false;
    run(timer);
    run(worker);
    assertThat(timer).as("nobody looks").isEmpty();
    store.reload();
    assertThat(worker).hasSize(1);
  }

  @Test
  void readsOnceMoreForWhoAsksDuringAReading() {
    store.watch(viewer);
    store.reload();
    store.reload();
    assertThat(worker).hasSize(1);
    run(worker);
    assertThat(worker).hasSize(1);
    run(worker);
    assertThat(worker).isEmpty();
    assertThat(timer).hasSize(1);
  }

  @Test
  void goesOnAfterAFailure() {
    places = null;
    store.watch(viewer);
    run(worker);
    places = places(TemplateSettings.Values.DEFAULT);
    run(timer);
    run(worker);
    assertThat(store.state().loaded()).isTrue();
  }

  @Test
  void offersTheDefaultTemplateFirstOrSaysThatItIsNotThere() {
    places = places(preferring("organisation-life-personal-3part"));
    store.watch(viewer);
    run(worker);
    assertThat(store.state().library().all().get(0).id())
        .isEqualTo("organisation-life-personal-3part");
    assertThat(TemplateNotices.text(store.state(), Optional.empty(), Messages.CHINESE)).isEmpty();
    places = places(preferring("gone"));
    store.reload();
    run(worker);
    assertThat(TemplateNotices.text(store.state(), Optional.empty(), Messages.CHINESE))
        .contains("默认模板“gone”");
  }

  private TemplatePlaces places(TemplateSettings.Values settings) {
    return new TemplatePlaces(
        List.of(new TemplateFolder(Layer.ORGANISATION, share)),
        Optional.empty(),
        List.of(),
        settings);
  }

  private static TemplateSettings.Values preferring(String id) {
    return new TemplateSettings.Values(List.of(), List.of(), id, true, true, Set.of());
  }

  private static void run(Queue<Runnable> tasks) {
    tasks.remove().run();
  }

  private static final class Viewer implements TemplateStore.Watcher {
    private boolean observed = true;
    private int told;

    @Override
    public boolean observed() {
      return observed;
    }

    @Override
    public void templatesChanged() {
      told++;
    }
  }
}
