package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.template.LexiconChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of the rules by name: those that ship, each read when first asked for, with what a
 * department's template changes in them. Safe for several threads.
 */
public final class Lexicons {

  private static final Index INDEX =
      JsonResource.read(Lexicons.class, "lexicons.json", Index.class);
  private static final Lexicons SHIPPED = new Lexicons(Map.of());
  private static final Map<Map<String, LexiconChange>, Lexicons> CHANGED =
      new ConcurrentHashMap<>();

  private final Map<String, LexiconChange> changes;
  private final Map<String, Lexicon> lists = new ConcurrentHashMap<>();

  /** All lists at once, put together for the first text. */
  private volatile LexiconPass pass;

  private Lexicons(Map<String, LexiconChange> changes) {
    this.changes = changes;
  }

  /** The lists that ship, with some changes. */
  static Lexicons with(Map<String, LexiconChange> changes) {
    return changes.isEmpty() ? SHIPPED : CHANGED.computeIfAbsent(changes, Lexicons::new);
  }

  /**
   * The list with a name.
   *
   * @param name the name of its file in {@code check/lexicons}, without its ending
   */
  public Lexicon list(String name) {
    return lists.computeIfAbsent(name, this::read);
  }

  /** All lists, for finding their words in one pass. */
  LexiconPass all() {
    LexiconPass all = pass;
    if (all == null) {
      Map<String, Lexicon> byName = new TreeMap<>();
      INDEX.lexicons().forEach(name -> byName.put(name, list(name)));
      all = new LexiconPass(byName);
      pass = all;
    }
    return all;
  }

  private Lexicon read(String name) {
    Lexicon shipped =
        changes.isEmpty()
            ? Lexicon.of(
                JsonResource.read(Lexicons.class, "lexicons/" + name + ".json", LexiconFile.class))
            : SHIPPED.list(name);
    LexiconChange change = changes.get(name);
    return change == null ? shipped : shipped.with(change);
  }

  private record Index(List<String> lexicons) {}
}
