package io.github.duizhao.check.similarity;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the statements of many people part by part. An index of five-grams names the few files
 * that a file has most in common with, and only with those it is compared, so that the cost grows
 * with the number of files and not with that of pairs. Of many files, all but the index is in a
 * temporary file. For one thread.
 */
public final class FileComparison implements AutoCloseable {

  /** With how many files a part is compared. */
  private static final int CANDIDATES = 3;

  /** With fewer five-grams in common, files are not compared. */
  private static final int FEWEST_VOTES = 2;

  /** The passages of so many files stay in memory. */
  private static final int IN_MEMORY = 32;

  private final PassageStore store;
  private final Map<Role, ShingleIndex> indexes = new EnumMap<>(Role.class);
  private final Map<Integer, Entry> files = new TreeMap<>();

  /** A comparison without files. */
  public FileComparison() {
    this(IN_MEMORY);
  }

  FileComparison(int inMemory) {
    store = new PassageStore(inMemory);
  }

  /**
   * Adds a file; the same files in the same order give the same findings.
   *
   * @param file a number of the caller's, not negative
   * @param name what messages call it
   */
  public void add(int file, String name, Fingerprint fingerprint) {
    PassageStore.Kept kept = store.keep(fingerprint.passages(), files.size());
    Entry entry = new Entry(name, fingerprint.severity(), fingerprint.limits(), kept);
    byRole(fingerprint.passages())
        .forEach((role, passages) -> compare(file, entry, role, passages));
    files.put(file, entry);
  }

  /** What was found, by file: for each part, the file that it is most alike with. */
  public Map<Integer, List<SimilarPassage>> findings() {
    Map<Integer, List<SimilarPassage>> findings = new TreeMap<>();
    files.forEach(
        (file, entry) -> {
          if (!entry.best.isEmpty()) {
            List<SimilarPassage> own = new ArrayList<>();
            entry.best.forEach((role, match) -> own.add(entry.finding(role, match)));
            findings.put(file, own);
          }
        });
    return findings;
  }

  private void compare(int file, Entry entry, Role role, List<Passage> passages) {
    ShingleIndex index = indexes.computeIfAbsent(role, any -> new ShingleIndex());
    Map<Integer, Integer> votes = new HashMap<>();
    for (Passage passage : passages) {
      for (int hash : passage.shingles()) {
        // A quarter of the sample finds a file; all of it tells how much is alike.
        if ((hash & 0x6) == 0) {
          index.meet(hash, file, other -> votes.merge(other, 1, Integer::sum));
        }
      }
    }
    votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= FEWEST_VOTES)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .forEach(other -> compare(entry, files.get(other), role, passages));
  }

  private static void compare(Entry entry, Entry other, Role role, List<Passage> passages) {
    List<Passage> others = byRole(other.kept.passages()).get(role);
    Likeness likeness = Likeness.between(passages, others, entry.limits.and(other.limits));
    if (likeness != null) {
      entry.match(role, new Match(other.name, likeness, likeness.one()));
      other.match(role, new Match(entry.name, likeness, likeness.other()));
    }
  }

  /** Another file, and the paragraph of this one that is most alike. */
  private record Match(String other, Likeness likeness, Passage passage) {}

  private static Map<Role, List<Passage>> byRole(List<Passage> passages) {
    Map<Role, List<Passage>> byRole = new EnumMap<>(Role.class);
    for (Passage passage : passages) {
      byRole.computeIfAbsent(passage.role(), role -> new ArrayList<>()).add(passage);
    }
    return byRole;
  }

  /** Lets go of what was kept. */
  @Override
  public void close() {
    store.close();
  }

  /** A file and the best match of each of its parts. */
  private static final class Entry {

    private final String name;
    private final Severity severity;
    private final Limits limits;
    private final PassageStore.Kept kept;

    /** Empty without a map of its own, as most are. */
    private Map<Role, Match> best = Map.of();

    private Entry(String name, Severity severity, Limits limits, PassageStore.Kept kept) {
      this.name = name;
      this.severity = severity;
      this.limits = limits;
      this.kept = kept;
    }

    private void match(Role role, Match match) {
      if (best.isEmpty()) {
        best = new EnumMap<>(Role.class);
      }
      best.merge(
          role,
          match,
          (old, other) -> other.likeness().percent() > old.likeness().percent() ? other : old);
    }

    private SimilarPassage finding(Role role, Match match) {
      Likeness likeness = match.likeness();
      Message message =
          Message.of(
              "rule.similar-across-files.message." + (likeness.wholePart() ? "part" : "paragraph"),
              match.other(),
              Message.of("role." + role.id()),
              likeness.percent());
      return new SimilarPassage(
          new Finding(
              SimilarAcrossFiles.info().id(),
              severity,
              Optional.of(role),
              message,
              Optional.of(match.passage().place()),
              match.passage().quote(),
              List.of()),
          match.passage().paragraph());
    }
  }
}
