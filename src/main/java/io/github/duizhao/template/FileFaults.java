package io.github.duizhao.template;

import io.github.duizhao.data.JsonFaults;
import io.github.duizhao.data.JsonNode;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in one file; lines are counted only if there is something. Not for two threads. */
final class FileFaults implements JsonFaults {

  /** More are not listed one by one. */
  static final int MOST = 200;

  private final String file;
  private final String text;
  private final List<Found> found = new ArrayList<>();
  private int more;

  FileFaults(String file, String text) {
    this.file = file;
    this.text = text;
  }

  @Override
  public void fault(int offset, String path, Message message) {
    if (found.size() < MOST) {
      found.add(new Found(offset, path, message));
    } else {
      more++;
    }
  }

  /** A value is wrong. */
  void at(JsonNode value, String message, Object... arguments) {
    fault(value.start(), value.path(), Message.of(message, arguments));
  }

  /** The name of a value is wrong. */
  void atKey(JsonNode value, String message, Object... arguments) {
    fault(value.keyStart(), value.path(), Message.of(message, arguments));
  }

  /** Takes faults of a part of the file whose paths begin at that part. */
  FaultSink below(JsonNode part) {
    return (path, message) -> {
      JsonNode place = part.nearest(path);
      String whole = path.isEmpty() || path.startsWith("[") ? path : "." + path;
      String shown = part.path().isEmpty() ? path : part.path() + whole;
      fault(place.start(), shown, message);
    };
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All faults in the order of the text. */
  List<TemplateFault> list() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Found> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(Found::offset));
    List<TemplateFault> faults = new ArrayList<>();
    int line = 1;
    int lineStart = text.startsWith("\uFEFF") ? 1 : 0;
    int at = 0;
    for (Found one : ordered) {
      int end = Math.min(one.offset(), text.length());
      for (; at < end; at++) {
        if (JsonFaults.endsLine(text, at)) {
          line++;
          lineStart = at + 1;
        }
      }
      int column = Math.max(0, end - lineStart) + 1;
      faults.add(new TemplateFault(file, line, column, one.path(), one.message()));
    }
    if (more > 0) {
      TemplateFault last = faults.get(faults.size() - 1);
      faults.add(
          new TemplateFault(
              file, last.line(), last.column(), "", Message.of("template.fault.more", more)));
    }
    return faults;
  }

  private record Found(int offset, String path, Message message) {}
}
