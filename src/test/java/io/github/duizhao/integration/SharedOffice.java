package io.github.duizhao.integration;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one office of the run, in Chinese: started for the first test that asks, closed
 * after the last test of all. Tests close their documents and leave no other trace in it.
 */
final class SharedOffice implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Office.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedOffice.class))
        .getOrComputeIfAbsent(Office.class, type -> start(), Office.class);
  }

  private static Office start() {
    try {
      return Office.start(OfficeSettings.CHINESE);
    } catch (Exception e) {
      throw new IllegalStateException("The office does not start", e);
    }
  }
}
