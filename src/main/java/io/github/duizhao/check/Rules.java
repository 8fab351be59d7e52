package io.github.duizhao.check;

import io.github.duizhao.check.rules.AchievementInProblems;
import io.github.duizhao.check.rules.ActorDiffers;
import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectHeadingDiffers;
import io.github.duizhao.check.rules.AspectMissing;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.BlameOnCircumstances;
import io.github.duizhao.check.rules.BlanksForLayout;
import io.github.duizhao.check.rules.BodyFontAndPitch;
import io.github.duizhao.check.rules.CauseRepeatsProblem;
import io.github.duizhao.check.rules.ClosingWithoutInvitation;
import io.github.duizhao.check.rules.ConflictingCadence;
import io.github.duizhao.check.rules.DeadlineUnreasonable;
import io.github.duizhao.check.rules.DuplicateText;
import io.github.duizhao.check.rules.EnumerationPunctuation;
import io.github.duizhao.check.rules.FirstLineIndent;
import io.github.duizhao.check.rules.FixedExpression;
import io.github.duizhao.check.rules.ForeignName;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.HeadingFonts;
import io.github.duizhao.check.rules.InvalidDate;
import io.github.duizhao.check.rules.LengthOutOfRange;
import io.github.duizhao.check.rules.LongSentence;
import io.github.duizhao.check.rules.MeasureLacksSlots;
import io.github.duizhao.check.rules.MeasuresFewerThanProblems;
import io.github.duizhao.check.rules.MeetingDiffers;
import io.github.duizhao.check.rules.NumberForm;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.NumberingStyleMixed;
import io.github.duizhao.check.rules.PageNumber;
import io.github.duizhao.check.rules.PageSetup;
import io.github.duizhao.check.rules.PlaceholderLeft;
import io.github.duizhao.check.rules.PraiseBeforeProblem;
import io.github.duizhao.check.rules.PreambleIncomplete;
import io.github.duizhao.check.rules.ProblemWithoutMeasure;
import io.github.duizhao.check.rules.ProblemsShareLow;
import io.github.duizhao.check.rules.QuotationMarks;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.check.rules.SectionOutOfOrder;
import io.github.duizhao.check.rules.SectionTooShort;
import io.github.duizhao.check.rules.SignatureMissing;
import io.github.duizhao.check.rules.SloganChain;
import io.github.duizhao.check.rules.StaleYear;
import io.github.duizhao.check.rules.StockProblem;
import io.github.duizhao.check.rules.ThirdPerson;
import io.github.duizhao.check.rules.TitleForm;
import io.github.duizhao.check.rules.TitleLayout;
import io.github.duizhao.check.rules.Typo;
import io.github.duizhao.check.rules.VagueMeasure;
import io.github.duizhao.check.rules.WebResidue;
import io.github.duizhao.check.rules.WishInsteadOfProblem;
import io.github.duizhao.check.rules.YearForm;
import io.github.duizhao.check.similarity.SimilarAcrossFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules, in the order in which they are listed. A new rule is one line here. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new SectionMissing(),
          new SectionEmpty(),
          new SectionOutOfOrder(),
          new PreambleIncomplete(),
          new ClosingWithoutInvitation(),
          new SectionTooShort(),
          new ProblemsShareLow(),
          new LengthOutOfRange(),
          new AspectMissing(),
          new AspectHeadingDiffers(),
          new AnnouncedCountDiffers(),
          new MeetingDiffers(),
          new MeasuresFewerThanProblems(),
          new ProblemWithoutMeasure(),
          new AspectWithoutCase(),
          new StockProblem(),
          new ThirdPerson(),
          new PraiseBeforeProblem(),
          new AchievementInProblems(),
          new BlameOnCircumstances(),
          new CauseRepeatsProblem(),
          new WishInsteadOfProblem(),
          new VagueMeasure(),
          new MeasureLacksSlots(),
          new SloganChain(),
          new ConflictingCadence(),
          new DeadlineUnreasonable(),
          new NumberingGap(),
          new NumberingStyleMixed(),
          new PlaceholderLeft(),
          new StaleYear(),
          new InvalidDate(),
          new ForeignName(),
          new DuplicateText(),
          new WebResidue(),
          new TitleForm(),
          new SignatureMissing(),
          new ActorDiffers(),
          new HalfwidthPunctuation(),
          new QuotationMarks(),
          new YearForm(),
          new NumberForm(),
          new EnumerationPunctuation(),
          new Typo(),
          new FixedExpression(),
          new BlanksForLayout(),
          new LongSentence(),
          new PageSetup(),
          new BodyFontAndPitch(),
          new HeadingFonts(),
          new TitleLayout(),
          new PageNumber(),
          new FirstLineIndent());

  /** What is said about rules that compare several documents. */
  private static final List<RuleInfo> ACROSS_FILES = List.of(SimilarAcrossFiles.info());

  private Rules() {}

  /** All built-in rules. */
  public static List<Rule> all() {
    return ALL;
  }

  /** What all rules say about themselves, those that compare several documents last. */
  public static List<RuleInfo> infos() {
    return Stream.concat(ALL.stream().map(Rule::info), ACROSS_FILES.stream()).toList();
  }

  /** What a rule says about itself, if there is such a rule. */
  public static Optional<RuleInfo> info(String id) {
    return infos().stream().filter(info -> info.id().equals(id)).findFirst();
  }
}
