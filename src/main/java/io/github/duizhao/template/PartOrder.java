package io.github.duizhao.template;

import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings the parts of a file, and those it inherits, into their order. */
final class PartOrder {

  /** The places of parts without an order of their own are so far apart. */
  private static final int STEP = 10;

  private final FileFaults faults;

  PartOrder(FileFaults faults) {
    this.faults = faults;
  }

  /** The parts of a file that extends nothing. */
  List<PartFile> alone(List<PartFile> own) {
    List<PartFile> parts = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      PartFile part = own.get(i);
      parts.add(part.at(part.order() == null ? (i + 1) * STEP : part.order()));
    }
    return sorted(parts);
  }

  /** The parts of a file over those it inherits. */
  List<PartFile> over(List<PartFile> own, List<PartFile> base) {
    List<PartFile> parts = new ArrayList<>(base);
    int last = STEP;
    int after = -1;
    for (PartFile part : own) {
      int place = placeOf(part, parts);
      if (place < 0) {
        if (!isWhole(part)) {
          continue;
        }
        int order = part.order() == null ? last : part.order();
        place = part.order() == null && after >= 0 ? after + 1 : parts.size();
        parts.add(place, part.at(order));
      } else if (parts.get(place).locked()) {
        faults.at(part.node(), "template.fault.section.final", part.role().id());
      } else {
        parts.set(place, part.over(parts.get(place), faults));
      }
      last = parts.get(place).order();
      after = place;
    }
    parts.removeIf(PartFile::remove);
    return sorted(parts);
  }

  private static int placeOf(PartFile part, List<PartFile> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isSamePart(part)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a part that nothing is inherited for says all that is needed. */
  private boolean isWhole(PartFile part) {
    if (part.remove()) {
      faults.at(part.node(), "template.fault.remove.absent", part.role().id());
      return false;
    }
    boolean whole = true;
    whole &= present("heading", part.heading(), part);
    whole &= present("required", part.required(), part);
    whole &= present("hint", part.hint(), part);
    return whole;
  }

  private boolean present(String key, Object value, PartFile part) {
    if (value == null) {
      faults.fault(
          part.node().start(),
          part.node().path(key),
          Message.of("template.fault.missing.new", key, part.role().id()));
    }
    return value != null;
  }

  private static List<PartFile> sorted(List<PartFile> parts) {
    parts.sort(Comparator.comparing(PartFile::order));
    return parts;
  }
}
