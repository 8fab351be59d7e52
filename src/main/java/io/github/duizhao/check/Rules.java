package io.github.duizhao.check;

import io.github.duizhao.check.rules.AchievementInProblems;
import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.BlameOnCircumstances;
import io.github.duizhao.check.rules.CauseRepeatsProblem;
import io.github.duizhao.check.rules.ConflictingCadence;
import io.github.duizhao.check.rules.DeadlineUnreasonable;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.MeasureLacksSlots;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.PlaceholderLeft;
import io.github.duizhao.check.rules.PraiseBeforeProblem;
import io.github.duizhao.check.rules.ProblemWithoutMeasure;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.check.rules.SectionOutOfOrder;
import io.github.duizhao.check.rules.SloganChain;
import io.github.duizhao.check.rules.StockProblem;
import io.github.duizhao.check.rules.ThirdPerson;
import io.github.duizhao.check.rules.VagueMeasure;
import io.github.duizhao.check.rules.WishInsteadOfProblem;
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
          new StockProblem(),
          new ThirdPerson(),
          new WishInsteadOfProblem(),
          new PraiseBeforeProblem(),
          new AchievementInProblems(),
          new BlameOnCircumstances(),
          new CauseRepeatsProblem(),
          new ConflictingCadence(),
          new DeadlineUnreasonable(),
          new MeasureLacksSlots(),
          new SloganChain(),
          new HalfwidthPunctuation());

  private Rules() {}

  /** All built-in rules. */
  public static List<Rule> all() {
    return ALL;
  }
}
