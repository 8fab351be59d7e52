package io.github.duizhao.check;

import io.github.duizhao.check.rules.ActorDiffers;
import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectHeadingDiffers;
import io.github.duizhao.check.rules.AspectMissing;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.BodyFontAndPitch;
import io.github.duizhao.check.rules.ClosingWithoutInvitation;
import io.github.duizhao.check.rules.DuplicateText;
import io.github.duizhao.check.rules.FirstLineIndent;
import io.github.duizhao.check.rules.FixedExpression;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.HeadingFonts;
import io.github.duizhao.check.rules.InvalidDate;
import io.github.duizhao.check.rules.LengthOutOfRange;
import io.github.duizhao.check.rules.MeasuresFewerThanProblems;
import io.github.duizhao.check.rules.MeetingDiffers;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.PageNumber;
import io.github.duizhao.check.rules.PageSetup;
import io.github.duizhao.check.rules.PlaceholderLeft;
import io.github.duizhao.check.rules.PreambleIncomplete;
import io.github.duizhao.check.rules.ProblemWithoutMeasure;
import io.github.duizhao.check.rules.ProblemsShareLow;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.check.rules.SectionOutOfOrder;
import io.github.duizhao.check.rules.SectionTooShort;
import io.github.duizhao.check.rules.SignatureMissing;
import io.github.duizhao.check.rules.StaleYear;
import io.github.duizhao.check.rules.StockProblem;
import io.github.duizhao.check.rules.ThirdPerson;
import io.github.duizhao.check.rules.TitleLayout;
import io.github.duizhao.check.rules.Typo;
import io.github.duizhao.check.rules.TitleForm;
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
          new SectionTooShort(),
          new ProblemsShareLow(),
          new LengthOutOfRange(),
          new AspectMissing(),
          new AspectHeadingDiffers(),
          new PreambleIncomplete(),
          new ClosingWithoutInvitation(),
          new SignatureMissing(),
          new MeasuresFewerThanProblems(),
          new StockProblem(),
          new ThirdPerson(),
          new WishInsteadOfProblem(),
          new InvalidDate(),
          new StaleYear(),
          new DuplicateText(),
          new Typo(),
          new FixedExpression(),
          new HalfwidthPunctuation(),
          new PageSetup(),
          new BodyFontAndPitch(),
          new HeadingFonts(),
          new TitleLayout(),
          new PageNumber(),
          new FirstLineIndent(),
          new ActorDiffers(),
          new TitleForm(),
          new MeetingDiffers());

  private Rules() {}

  /** All built-in rules. */
  public static List<Rule> all() {
    return ALL;
  }
}
