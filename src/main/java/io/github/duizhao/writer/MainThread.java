package io.github.duizhao.writer;

import com.sun.star.awt.XRequestCallback;
import com.sun.star.uno.Any;
import com.sun.star.uno.XComponentContext;

/** Brings work to the office's main thread, where documents and controls may be touched. */
public final class MainThread {

  private final XRequestCallback requests;

  /** Of an office. */
  public MainThread(XComponentContext context) {
    try {
      requests =
          Uno.as(
              XRequestCallback.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.awt.AsyncCallback", context));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("no way to the main thread", e);
    }
  }

  /** Runs a task on the main thread soon; returns at once. */
  public void later(Runnable task) {
    requests.addCallback(data -> task.run(), Any.VOID);
  }
}
