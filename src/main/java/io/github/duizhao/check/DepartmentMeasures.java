package io.github.duizhao.check;

import io.github.duizhao.measure.Measure;
import io.github.duizhao.measure.MeasureLibrary;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Template;
import java.util.List;
import java.util.Set;

/** The measures that are suggested where a template changes them. */
public final class DepartmentMeasures {

  private DepartmentMeasures() {}

  /** Finds measures as a template changes them; made anew where it changes any. */
  public static Suggester suggester(Template template) {
    MeasureChange change = template.measures();
    if (change.isEmpty()) {
      return Suggester.builtIn();
    }
    List<Measure> added = change.add().stream().map(DepartmentMeasures::measure).toList();
    return Suggester.over(MeasureLibrary.builtIn().with(added, Set.copyOf(change.remove())));
  }

  private static Measure measure(MeasureChange.Entry entry) {
    return Measure.of(
        entry.id(),
        entry.category(),
        entry.time(),
        entry.problems(),
        entry.signs(),
        entry.keywords(),
        entry.pattern(),
        entry.examples());
  }
}
