package io.github.duizhao.template;

import io.github.duizhao.data.Display;
import io.github.duizhao.message.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which file of a kind extends which. Files that cannot be used for that (two of one id, cycles,
 * unknown ids) get their faults here.
 */
final class Ancestry {

  /** Files that extend one another in a row; more are not needed by anybody. */
  static final int LONGEST = 16;

  private enum State {
    OPEN,
    DONE,
    FAILED
  }

  /** By id, from the lowest layer to the highest. */
  private final Map<String, List<SourceFile>> byId = new LinkedHashMap<>();

  /** Files that cannot be used, by id. */
  private final Map<String, SourceFile> broken = new HashMap<>();

  private final Map<SourceFile, State> states = new HashMap<>();
  private final Map<SourceFile, Integer> depths = new HashMap<>();
  private final List<SourceFile> basesFirst = new ArrayList<>();

  /** Ids that can be extended although no file has them. */
  private final Set<String> shipped;

  /**
   * Works out who extends whom.
   *
   * @param files of one kind, from the lowest layer to the highest, by name in each
   * @param shipped ids in the lowest layer that are in no file
   */
  Ancestry(List<SourceFile> files, Set<String> shipped) {
    this.shipped = shipped;
    for (SourceFile file : files) {
      if (file.id() == null || !file.isSound()) {
        broken.putIfAbsent(String.valueOf(file.id()), file);
      } else {
        add(file);
      }
    }
    byId.values().forEach(same -> same.forEach(this::visit));
  }

  private void add(SourceFile file) {
    List<SourceFile> same = byId.computeIfAbsent(file.id(), id -> new ArrayList<>());
    SourceFile below = same.isEmpty() ? null : same.get(same.size() - 1);
    if (below != null && below.layer() == file.layer()) {
      tell(file, "id", "template.fault.id.twice", file.id(), below.name());
    } else if (below != null && below.isLocked()) {
      tell(file, "id", "template.fault.final", file.id(), below.name());
    } else {
      same.add(file);
    }
  }

  private static void tell(SourceFile file, String key, String message, Object... arguments) {
    file.faults().at(file.root().members().get(key), message, arguments);
  }

  /** The files that can be used, each after the one that it extends. */
  List<SourceFile> basesFirst() {
    return basesFirst;
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>(shipped);
    ids.addAll(byId.keySet());
    return ids;
  }

  /** The file that one extends, null if there is none. */
  SourceFile base(SourceFile file) {
    SourceFile base = null;
    if (file.extendedId() == null) {
      return null;
    }
    for (SourceFile candidate : byId.getOrDefault(file.extendedId(), List.of())) {
      int above = candidate.layer().compareTo(file.layer());
      if (above < 0 || (above == 0 && !candidate.id().equals(file.id()))) {
        base = candidate;
      }
    }
    return base;
  }

  private void visit(SourceFile first) {
    Deque<SourceFile> chain = new ArrayDeque<>();
    SourceFile file = first;
    while (file != null && !states.containsKey(file)) {
      states.put(file, State.OPEN);
      chain.push(file);
      file = base(file);
    }
    if (file != null && states.get(file) == State.OPEN) {
      tellCycle(chain, file);
    }
    while (!chain.isEmpty()) {
      close(chain.pop());
    }
  }

  private void tellCycle(Deque<SourceFile> chain, SourceFile last) {
    List<String> ids = new ArrayList<>();
    for (SourceFile file : chain) {
      ids.add(0, file.id());
      if (file == last) {
        break;
      }
    }
    ids.add(ids.get(0));
    int shown = Math.min(ids.size(), LONGEST);
    String circle = String.join(" → ", ids.subList(0, shown)) + (shown < ids.size() ? " …" : "");
    for (SourceFile file : chain) {
      states.put(file, State.FAILED);
      file.faults().at(file.extended(), "template.fault.extends.cycle", circle);
      if (file == last) {
        break;
      }
    }
  }

  private void close(SourceFile file) {
    if (states.get(file) == State.FAILED) {
      return;
    }
    SourceFile base = base(file);
    int depth = base == null ? 0 : depths.getOrDefault(base, 0) + 1;
    if (file.extendedId() != null && !hasBase(file, base, depth)) {
      states.put(file, State.FAILED);
      return;
    }
    states.put(file, State.DONE);
    depths.put(file, depth);
    basesFirst.add(file);
  }

  private boolean hasBase(SourceFile file, SourceFile base, int depth) {
    if (base == null && shipped.contains(file.extendedId())) {
      return true;
    }
    if (base == null) {
      tellUnknown(file);
    } else if (states.get(base) == State.FAILED) {
      tellBroken(file, base);
    } else if (depth > LONGEST) {
      file.faults().at(file.extended(), "template.fault.extends.long", LONGEST);
    } else {
      return true;
    }
    return false;
  }

  private void tellUnknown(SourceFile file) {
    String id = file.extendedId();
    SourceFile bad = broken.get(id);
    if (bad != null && bad != file) {
      tellBroken(file, bad);
    } else if (id.equals(file.id())) {
      file.faults().at(file.extended(), "template.fault.extends.self", id);
    } else {
      Message message = Nearest.unknown("template.fault.extends", id, ids());
      file.faults().fault(file.extended().start(), "extends", message);
    }
  }

  /** Tells that what a file extends cannot be used itself. */
  static void tellBroken(SourceFile file, SourceFile base) {
    file.faults()
        .at(
            file.extended(),
            "template.fault.extends.broken",
            Display.of(file.extendedId()),
            base.name());
  }

  /** Lowest layer first, by name in each. */
  static Comparator<SourceFile> order() {
    return Comparator.comparing(SourceFile::layer).thenComparing(SourceFile::name);
  }
}
