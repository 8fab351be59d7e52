package io.github.duizhao.sidebar;

/** Connects a panel with its session for as long as the panel is there. Main thread only. */
interface PanelController {

  /** Fills the panel and keeps it up to date from now on. */
  void start();

  /** Lets go of the session. */
  void end();
}
