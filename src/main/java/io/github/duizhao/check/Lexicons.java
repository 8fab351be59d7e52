package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.template.LexiconChange;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of the rules by name: those that ship, each read when first asked for, with what a
 * department's template changes in them. Safe for several threads.
 */
public final class Lexicons {

  private static final Lexicons SHIPPED = new Lexicons(Map.of());
  private static final Map<Map<String, LexiconChange>, Lexicons> CHANGED =
      new ConcurrentHashMap<>();

  private final Map<String, LexiconChange> changes;
  private final Map<String, Lexicon> lists = new ConcurrentHashMap<>();

  private final Map<String, Lexicon> inPass = new TreeMap<>();
  private volatile LexiconPass pass = new LexiconPass(Map.of());

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

  /** Where the words of a list stand in a text, with those of all lists asked for before. */
  TermHits hits(String name, String text, Map<String, TermHits> found) {
    if (found.isEmpty()) {
      found.putAll(pass.in(text));
    }
    TermHits hits = found.get(name);
    if (hits == null) {
      hits = new LexiconPass(Map.of(name, list(name))).in(text).get(name);
      found.put(name, hits);
      joinPass(name);
    }
    return hits;
  }

  /** From the next text on, the words of a list are found in the same pass as those of others. */
  private synchronized void joinPass(String name) {
    if (inPass.putIfAbsent(name, list(name)) == null) {
      pass = new LexiconPass(inPass);
    }
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
}
