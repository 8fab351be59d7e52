package io.github.duizhao.data;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The members of one object by name, in the order of the text. Most objects have few members: those
 * are searched one by one, which needs no table.
 */
final class JsonMembers extends AbstractMap<String, JsonNode> {

  /** With more members than this, they are looked up. */
  private static final int FEW = 24;

  private JsonNode[] members = new JsonNode[8];

  /** The hashes of their names, which tell most names apart. */
  private int[] hashes = new int[8];

  private int size;
  private Map<String, JsonNode> many;

  /** Adds a member; not if there is one of its name. */
  boolean add(JsonNode member) {
    if (get(member.key()) != null) {
      return false;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size] = member.key().hashCode();
    members[size++] = member;
    if (many != null) {
      many.put(member.key(), member);
    } else if (size > FEW) {
      many = new HashMap<>();
      for (int i = 0; i < size; i++) {
        many.put(members[i].key(), members[i]);
      }
    }
    return true;
  }

  @Override
  public JsonNode get(Object name) {
    if (many != null) {
      return many.get(name);
    }
    int hash = name.hashCode();
    for (int i = 0; i < size; i++) {
      if (hashes[i] == hash && members[i].key().equals(name)) {
        return members[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, JsonNode>> iterator() {
        return entries();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private Iterator<Entry<String, JsonNode>> entries() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public Entry<String, JsonNode> next() {
        if (next >= size) {
          throw new NoSuchElementException();
        }
        JsonNode member = members[next++];
        return Map.entry(member.key(), member);
      }
    };
  }
}
