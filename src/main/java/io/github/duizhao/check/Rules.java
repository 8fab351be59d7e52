package io.github.duizhao.check;

import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.DuplicateText;
import io.github.duizhao.check.rules.ForeignName;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.InvalidDate;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.NumberingStyleMixed;
import io.github.duizhao.check.rules.PlaceholderLeft;
import io.github.duizhao.check.rules.ProblemWithoutMeasure;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.check.rules.SectionOutOfOrder;
import io.github.duizhao.check.rules.StaleYear;
import io.github.duizhao.check.rules.VagueMeasure;
import io.github.duizhao.check.rules.WebResidue;
import io.github.duizhao.check.similarity.SimilarAcrossFiles;
import java.util.List;
import java.util.stream.Stream;

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
          new InvalidDate(),
          new StaleYear(),
          new DuplicateText(),
          new NumberingStyleMixed(),
          new WebResidue(),
          new ForeignName(),
          new HalfwidthPunctuation());

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
}
