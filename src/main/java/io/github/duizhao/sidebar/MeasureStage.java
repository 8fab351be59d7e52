package io.github.duizhao.sidebar;

/** Where measures are worked on, so that the writer sees it while he does. Main thread only. */
interface MeasureStage {

  /** Brings it into view. */
  void enter();

  /** Shows again what had to make room. */
  void leave();
}
