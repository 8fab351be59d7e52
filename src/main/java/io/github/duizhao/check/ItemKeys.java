package io.github.duizhao.check;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys by which a document remembers its items: of the heading without its number, or of the first
 * sentence where there is none; so they outlive edits in the text below, and a new number. Items
 * that would have one key have their first sentence in it too.
 */
final class ItemKeys {

  private static final String NUMBER = "（）()〔〕一二三四五六七八九十百零〇0123456789①②③④⑤⑥⑦⑧⑨⑩、.．,，第是条";

  private final Map<Item, String> keys = new LinkedHashMap<>();

  private ItemKeys(List<Item> items, Snapshot snapshot) {
    Map<String, Integer> seen = new HashMap<>();
    items.forEach(item -> seen.merge(name(item, snapshot), 1, Integer::sum));
    for (Item item : items) {
      String name = name(item, snapshot);
      String words = seen.get(name) > 1 ? name + firstSentence(item, snapshot) : name;
      keys.put(item, Fingerprint.ofWords(words));
    }
  }

  /** Of the problems. */
  static ItemKeys ofProblems(Statement statement) {
    return new ItemKeys(statement.items(Role.PROBLEMS), statement.snapshot());
  }

  /** Of the causes or the measures. */
  static ItemKeys ofAnswers(Statement statement, Role role) {
    return new ItemKeys(CorrespondenceFinder.answering(statement, role), statement.snapshot());
  }

  /** The key of an item. */
  Optional<String> key(Item item) {
    return Optional.ofNullable(keys.get(item));
  }

  /** The keys of all items. */
  Map<Item, String> all() {
    return Collections.unmodifiableMap(keys);
  }

  /** The item with a key, if there still is one: the first, should there be two. */
  Optional<Item> item(String key) {
    return keys.entrySet().stream()
        .filter(entry -> entry.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String name(Item item, Snapshot snapshot) {
    String heading = withoutNumber(item.heading());
    return heading.isEmpty() ? firstSentence(item, snapshot) : heading;
  }

  private static String firstSentence(Item item, Snapshot snapshot) {
    String body = withoutNumber(snapshot.quote(item.body()).strip());
    for (int i = 0; i < body.length(); i++) {
      if ("。！？!?\n".indexOf(body.charAt(i)) >= 0) {
        return body.substring(0, i);
      }
    }
    return body;
  }

  private static String withoutNumber(String text) {
    int start = 0;
    while (start < text.length() && NUMBER.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    // A heading that is a number alone keeps it.
    return start == text.length() ? text : text.substring(start);
  }
}
