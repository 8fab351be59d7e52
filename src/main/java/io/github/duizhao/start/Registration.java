package io.github.duizhao.start;

import com.sun.star.lang.XSingleComponentFactory;
import com.sun.star.lib.uno.helper.Factory;
import com.sun.star.registry.XRegistryKey;

/** What the office's Java loader asks for a component; the jar's manifest names this class. */
public final class Registration {

  private Registration() {}

  /** The factory of an implementation, or null if it is not ours. */
  public static XSingleComponentFactory __getComponentFactory(String implementationName) {
    if (PanelFactoryEntry.IMPLEMENTATION.equals(implementationName)) {
      return Factory.createComponentFactory(
          PanelFactoryEntry.class, PanelFactoryEntry.IMPLEMENTATION, PanelFactoryEntry.SERVICES);
    }
    if (CommandHandlerEntry.IMPLEMENTATION.equals(implementationName)) {
      return Factory.createComponentFactory(
          CommandHandlerEntry.class,
          CommandHandlerEntry.IMPLEMENTATION,
          CommandHandlerEntry.SERVICES);
    }
    return null;
  }

  /** Writes the implementations to a registry; only an active registration calls it. */
  public static boolean __writeRegistryServiceInfo(XRegistryKey key) {
    return Factory.writeRegistryServiceInfo(
            PanelFactoryEntry.IMPLEMENTATION, PanelFactoryEntry.SERVICES, key)
        && Factory.writeRegistryServiceInfo(
            CommandHandlerEntry.IMPLEMENTATION, CommandHandlerEntry.SERVICES, key);
  }
}
