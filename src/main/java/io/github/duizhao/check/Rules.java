package io.github.duizhao.check;

import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.BlanksForLayout;
import io.github.duizhao.check.rules.EnumerationPunctuation;
import io.github.duizhao.check.rules.FixedExpression;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.LongSentence;
import io.github.duizhao.check.rules.NumberForm;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.PlaceholderLeft;
import io.github.duizhao.check.rules.ProblemWithoutMeasure;
import io.github.duizhao.check.rules.QuotationMarks;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.check.rules.SectionOutOfOrder;
import io.github.duizhao.check.rules.Typo;
import io.github.duizhao.check.rules.VagueMeasure;
import io.github.duizhao.check.rules.YearForm;
import java.util.List;

/** The rules, in the order in which they are listed. A new rule is one line here. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new SectionMissing(),
          new SectionEmpty(),
          new SectionOutOfOrder(),
          new AspectWithoutCase(),
          new ProblemWithoutMeasure(),
          new VagueMeasure(),
          new PlaceholderLeft(),
          new AnnouncedCountDiffers(),
          new NumberingGap(),
          new Typo(),
          new FixedExpression(),
          new QuotationMarks(),
          new YearForm(),
          new NumberForm(),
          new LongSentence(),
          new EnumerationPunctuation(),
          new BlanksForLayout(),
          new HalfwidthPunctuation());

  private Rules() {}

  /** All built-in rules. */
  public static List<Rule> all() {
    return ALL;
  }
}
