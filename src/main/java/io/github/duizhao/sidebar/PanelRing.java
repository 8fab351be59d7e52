package io.github.duizhao.sidebar;

import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.writer.MainThread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The panels of one deck in reading order, through which Tab goes round. Main thread only. */
final class PanelRing {

  private static final List<String> ORDER =
      List.of("DuizhaoOutlinePanel", "DuizhaoCheckPanel", "DuizhaoMeasurePanel");

  private final MainThread main;
  private final Map<String, PanelWindow> panels =
      new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));

  PanelRing(MainThread main) {
    this.main = main;
  }

  void add(String name, PanelWindow panel) {
    panels.put(name, panel);
    panel.onTabOut(step -> main.later(() -> Guard.run(() -> go(panel, step))));
  }

  void remove(PanelWindow panel) {
    panels.values().remove(panel);
  }

  /** Comes after the container's own handling of the key, and wins. */
  private void go(PanelWindow from, int step) {
    List<PanelWindow> ring = new ArrayList<>(panels.values());
    int start = ring.indexOf(from);
    for (int i = 1; i <= ring.size(); i++) {
      if (ring.get(Math.floorMod(start + i * step, ring.size())).focus(step)) {
        return;
      }
    }
  }
}
