package io.github.duizhao.template;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The last good copy of each folder, one file a folder, in a folder of the user's own. The file's
 * time says when the folder was last found as it is in the copy. One thread at a time.
 */
final class FolderCopies {

  private static final Logger LOG = Logger.getLogger(FolderCopies.class.getName());
  private static final int VERSION = 1;

  /** The time of a copy is not brought up to date more often than that. */
  private static final Duration TIME_STEP = Duration.ofMinutes(1);

  private final Path root;

  /** What was kept last of each folder, so that an unchanged one costs nothing. */
  private final Map<TemplateFolder, FolderContent> kept = new HashMap<>();

  FolderCopies(Path root) {
    this.root = root;
  }

  /**
   * A copy.
   *
   * @param identity the mark that the file system had for the folder
   * @param time when the folder was last found so
   */
  record Copy(List<TemplateSource> sources, String identity, Instant time) {}

  /** The copy of a folder, if there is one. */
  Optional<Copy> of(TemplateFolder folder) {
    Path file = file(folder);
    try {
      String json = Files.readString(file, StandardCharsets.UTF_8);
      CopyFile copy = new Gson().fromJson(json, CopyFile.class);
      if (copy == null || copy.version != VERSION || copy.files == null) {
        return Optional.empty();
      }
      List<TemplateSource> sources = new ArrayList<>();
      for (CopiedFile one : copy.files) {
        if (one != null && one.name != null && one.json != null) {
          sources.add(new TemplateSource(folder.layer(), one.name, one.json));
        }
      }
      return Optional.of(
          new Copy(
              sources,
              Objects.requireNonNullElse(copy.identity, ""),
              Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JsonParseException e) {
      LOG.log(Level.WARNING, "a copy of a template folder is not readable", e);
      return Optional.empty();
    }
  }

  /** Keeps what was read as the copy of its folder; written only where it differs from that. */
  void keep(TemplateFolder folder, FolderContent content) {
    FolderContent before = kept.get(folder);
    if (before != null
        && before.sources().equals(content.sources())
        && before.state().identity().equals(content.state().identity())
        && Duration.between(before.seen(), content.seen()).compareTo(TIME_STEP) < 0) {
      return;
    }
    Path file = file(folder);
    List<CopiedFile> files =
        content.sources().stream()
            .map(source -> new CopiedFile(source.name(), source.json()))
            .toList();
    String json =
        new Gson()
            .toJson(
                new CopyFile(VERSION, folder.path().toString(), content.state().identity(), files));
    try {
      if (!isThere(file, json)) {
        Files.createDirectories(root);
        Path draft = Files.createTempFile(root, "draft-", ".tmp");
        try {
          Files.writeString(draft, json, StandardCharsets.UTF_8);
          replace(draft, file);
        } finally {
          Files.deleteIfExists(draft);
        }
      }
      Files.setLastModifiedTime(file, FileTime.from(content.seen()));
      kept.put(folder, content);
    } catch (IOException e) {
      // The folder itself is there, so nobody misses the copy now.
      LOG.log(Level.WARNING, "no copy kept of a template folder", e);
    }
  }

  private static boolean isThere(Path file, String json) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).equals(json);
    } catch (NoSuchFileException | CharacterCodingException e) {
      return false;
    }
  }

  private static void replace(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path file(TemplateFolder folder) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(folder.path().toString().getBytes(StandardCharsets.UTF_8));
      return root.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private record CopyFile(int version, String folder, String identity, List<CopiedFile> files) {}

  private record CopiedFile(String name, String json) {}
}
