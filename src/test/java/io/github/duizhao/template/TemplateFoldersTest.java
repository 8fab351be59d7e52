package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFoldersTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path home;

  private Path share;
  private Path copies;

  @BeforeEach
  void makeFolders() throws IOException {
    share = Files.createDirectory(home.resolve("share"));
    copies = home.resolve("copies");
  }

  @Test
  void readsFilesAndPackagesByNameAndPassesOverTheRest() throws IOException {
    write("b.json", "B");
    write("a.JSON", "\uFEFFA");
    pack("c.zip", Map.of("part/y.json", "Y", "x.json", "X", "readme.txt", "-"));
    for (String other :
        List.of(".hidden.json", "~$a.json", ".~lock.a.json#", "a.json.tmp", "t.schema.json")) {
      write(other, "-");
    }
    Files.createDirectory(share.resolve("folder.json"));
    FoldersReading reading = folders().read();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.sources())
        .extracting(TemplateSource::json)
        .containsExactly("A", "B", "Y", "X");
    assertThat(reading.sources()).allMatch(source -> source.layer() == Layer.ORGANISATION);
    assertThat(reading.sources().get(2).name()).isEqualTo(share + "/c.zip/part/y.json");
    assertThat(reading.folders()).allMatch(folder -> folder.message().isEmpty());
  }

  @Test
  void boundsTheSizeOfAFileAndKeepsTheOthers() throws IOException {
    write("a.json", "x".repeat(FolderReader.FILE_LIMIT + 1));
    write("b.json", "x".repeat(FolderReader.FILE_LIMIT));
    FoldersReading reading = folders().read();
    assertThat(reading.sources())
        .extracting(TemplateSource::name)
        .containsExactly(share + "/b.json");
    assertThat(faults(reading)).containsExactly("template.folder.large");
    assertThat(reading.faults().get(0).file()).isEqualTo(share + "/a.json");
  }

  @Test
  void boundsTheNumberOfFiles() throws IOException {
    for (int i = 0; i <= FolderReader.MOST_FILES; i++) {
      write(i + ".json", "");
    }
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).hasSize(FolderReader.MOST_FILES);
    assertThat(faults(reading)).containsExactly("template.folder.many");
  }

  @Test
  void inflatesNoMoreOfAPackageThanATemplateMayHold() throws IOException {
    Path bomb = share.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (String name : List.of("a.json", "b.json", "ignored.bin")) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < 300; i++) {
          zip.write(zeros);
        }
      }
      zip.putNextEntry(new ZipEntry("good.json"));
      zip.write('G');
    }
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).extracting(TemplateSource::json).containsExactly("G");
    assertThat(faults(reading)).containsExactly("template.folder.large", "template.folder.large");
  }

  @Test
  void takesNoNameThatLeavesThePackage() throws IOException {
    Map<String, String> entries = new TreeMap<>();
    for (String name :
        List.of(
            "../a.json",
            "x/../../b.json",
            "/c.json",
            "..\\d.json",
            "C:e.json",
            "__MACOSX/f.json")) {
      entries.put(name, "-");
    }
    entries.put("good.json", "G");
    pack("p.zip", entries);
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).extracting(TemplateSource::json).containsExactly("G");
    assertThat(home.resolve("a.json")).doesNotExist();
  }

  @Test
  void readsPackagesWithNamesOfChineseWindows() throws IOException {
    pack("p.zip", Map.of("模板.json", "M"), Charset.forName("GB18030"));
    assertThat(folders().read().sources())
        .containsExactly(new TemplateSource(Layer.ORGANISATION, share + "/p.zip/模板.json", "M"));
  }

  @Test
  void saysThatAPackageIsDamaged() throws IOException {
    write("p.zip", "PK but no package");
    write("a.json", "A");
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).hasSize(1);
    assertThat(faults(reading)).containsExactly("template.folder.package-damaged");
  }

  @Test
  void followsLinksInsideTheFolderAlone() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.json"), "S");
    Path file = write("a.json", "A");
    Files.createSymbolicLink(share.resolve("b.json"), secret);
    Files.createSymbolicLink(share.resolve("c.json"), file);
    Files.createSymbolicLink(share.resolve("d.json"), home.resolve("nowhere.json"));
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).extracting(TemplateSource::json).containsExactly("A", "A");
    assertThat(faults(reading)).containsExactly("template.folder.link");
  }

  @Test
  void opensNoPipe() throws Exception {
    write("a.json", "A");
    Process made = new ProcessBuilder("mkfifo", share.resolve("pipe.json").toString()).start();
    assertThat(made.waitFor()).isZero();
    assertThat(folders().read().sources()).hasSize(1);
  }

  @Test
  void seesEveryChange() throws IOException {
    TemplateFolders folders = folders();
    write("a.json", "one");
    FoldersReading first = folders.read();
    assertThat(folders.read()).isEqualTo(first);
    // As long as before, and within what file systems tell apart.
    FileTime time = Files.getLastModifiedTime(share.resolve("a.json"));
    write("a.json", "two");
    Files.setLastModifiedTime(share.resolve("a.json"), time);
    assertThat(folders.read().sources()).extracting(TemplateSource::json).containsExactly("two");
    write("b.json", "B");
    assertThat(folders.read().sources()).hasSize(2);
    Files.delete(share.resolve("a.json"));
    Files.delete(share.resolve("b.json"));
    assertThat(folders.read())
        .isEqualTo(new FoldersReading(List.of(), List.of(), folders.read().folders()));
  }

  @Test
  void opensNoFileAgainThatHasNotChanged() throws IOException {
    Path file = write("a.json", "one");
    FileTime old = FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS));
    Files.setLastModifiedTime(file, old);
    TemplateFolders folders = folders();
    FoldersReading first = folders.read();
    // Were it read again, it would show.
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, old);
    assertThat(folders.read()).isEqualTo(first);
  }

  @Test
  void usesTheLastGoodCopyOfAFolderThatIsGone() throws IOException {
    write("a.json", "A");
    FoldersReading good = folders().read();
    Files.move(share, home.resolve("elsewhere"));
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).isEqualTo(good.sources());
    FolderStatus status = reading.folders().get(0);
    assertThat(status.trouble()).contains(FolderStatus.Trouble.MISSING);
    assertThat(status.since().orElseThrow())
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    assertThat(status.message().orElseThrow().key()).isEqualTo("template.folder.copy");
    Files.move(home.resolve("elsewhere"), share);
    assertThat(folders().read()).isEqualTo(good);
  }

  @Test
  void saysThatThereIsNoCopyOfAFolderThatWasNeverThere() throws IOException {
    Files.delete(share);
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).isEmpty();
    assertThat(reading.folders().get(0).message().orElseThrow().key())
        .isEqualTo("template.folder.missing");
  }

  @Test
  void tellsAnEmptyMountPointFromAnEmptiedFolder() throws IOException {
    Path file = write("a.json", "A");
    TemplateFolders folders = folders();
    FoldersReading good = folders.read();
    Files.move(share, home.resolve("elsewhere"));
    Files.createDirectory(share);
    assertThat(folders.read().sources()).isEqualTo(good.sources());
    Files.delete(share);
    Files.move(home.resolve("elsewhere"), share);
    Files.delete(file);
    assertThat(folders.read().sources()).isEmpty();
  }

  @Test
  void writesACopyOnlyWhereSomethingChanged() throws IOException {
    write("a.json", "A");
    folders().read();
    Path copy = onlyCopy();
    Object before = Files.readAttributes(copy, "unix:ino,ctime").get("ino");
    folders().read();
    assertThat(Files.readAttributes(copy, "unix:ino").get("ino")).isEqualTo(before);
    write("a.json", "B");
    folders().read();
    assertThat(Files.readString(onlyCopy())).contains("\"B\"");
  }

  @Test
  void takesADamagedCopyForNone() throws IOException {
    write("a.json", "A");
    folders().read();
    Files.writeString(onlyCopy(), "{\"version\":1,\"files\":[{]");
    Files.move(share, home.resolve("elsewhere"));
    FoldersReading reading = folders().read();
    assertThat(reading.sources()).isEmpty();
    assertThat(reading.folders().get(0).since()).isEmpty();
  }

  @Test
  void doesNotWaitForAFolderThatDoesNotAnswer() throws Exception {
    write("a.json", "A");
    FoldersReading good = folders().read();
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    TemplateFolders folders =
        new TemplateFolders(
            List.of(new TemplateFolder(Layer.ORGANISATION, share)),
            Optional.of(copies),
            Duration.ofMillis(50),
            folder -> {
              asked.incrementAndGet();
              await(answer);
              return FolderReader.look(folder);
            });
    FoldersReading reading = folders.read();
    assertThat(reading.sources()).isEqualTo(good.sources());
    assertThat(reading.folders().get(0).trouble()).contains(FolderStatus.Trouble.SLOW);
    assertThat(folders.read()).isEqualTo(reading);
    assertThat(asked).hasValue(1);
    answer.countDown();
    Awaitility.await().until(() -> folders.read().folders().get(0).trouble().isEmpty());
    assertThat(folders.read()).isEqualTo(good);
  }

  @Test
  void missesNoFolderOfAUserAndKeepsNoCopyOfIt() throws IOException {
    Path own = home.resolve("own");
    TemplateFolders folders =
        new TemplateFolders(
            List.of(new TemplateFolder(Layer.USER, own)), Optional.of(copies), LIMIT);
    assertThat(folders.read().folders().get(0).message()).isEmpty();
    Files.createDirectory(own);
    Files.writeString(own.resolve("a.json"), "A");
    assertThat(folders.read().sources())
        .containsExactly(new TemplateSource(Layer.USER, own + "/a.json", "A"));
    assertThat(copies).doesNotExist();
    Files.delete(own.resolve("a.json"));
    Files.delete(own);
    assertThat(folders.read().sources()).isEmpty();
  }

  @Test
  void saysThatAPathIsNoFolder() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    TemplateFolders folders =
        new TemplateFolders(
            List.of(new TemplateFolder(Layer.ORGANISATION, file)), Optional.empty(), LIMIT);
    assertThat(folders.read().folders().get(0).trouble()).contains(FolderStatus.Trouble.NO_FOLDER);
  }

  private TemplateFolders folders() {
    return new TemplateFolders(
        List.of(new TemplateFolder(Layer.ORGANISATION, share)), Optional.of(copies), LIMIT);
  }

  private static List<String> faults(FoldersReading reading) {
    return reading.faults().stream().map(fault -> fault.message().key()).toList();
  }

  private Path onlyCopy() throws IOException {
    try (Stream<Path> files = Files.list(copies)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(share.resolve(name), text);
  }

  private void pack(String name, Map<String, String> entries) throws IOException {
    pack(name, entries, StandardCharsets.UTF_8);
  }

  private void pack(String name, Map<String, String> entries, Charset names) throws IOException {
    try (OutputStream out = Files.newOutputStream(share.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
