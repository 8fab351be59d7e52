package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships keeps to its own rules: the outlines as they are inserted, and what they tell. */
class BuiltInTemplatesTest {

  private static final TemplateLibrary LIBRARY = TemplateLibrary.builtIn();
  private static final Checker CHECKER = new Checker(LIBRARY);

  /** What an outline cannot but have. */
  private static final Set<String> TO_FILL_IN = Set.of("placeholder-left", "section-empty");

  /** They look for a fact or for an answer, which a hint asks for and does not give. */
  private static final Set<String> NO_WORDING =
      Set.of("aspect-without-case", "problem-without-measure");

  /** Every template alone and for each campaign of its meeting. */
  static Stream<Template> templates() {
    return LIBRARY.all().stream()
        .flatMap(
            template ->
                Stream.concat(
                    Stream.of(template),
                    LIBRARY.profiles().stream()
                        .map(ProfileEntry::profile)
                        .filter(profile -> isFor(profile, template))
                        .map(profile -> with(profile, template))));
  }

  static Stream<Arguments> hints() {
    Map<String, Role> hints = new LinkedHashMap<>();
    templates()
        .flatMap(template -> Outline.parts(template).stream())
        .forEach(
            part -> {
              hints.putIfAbsent(part.hint(), part.role());
              part.subHeadings().forEach(sub -> hints.putIfAbsent(sub.hint(), part.role()));
            });
    return hints.entrySet().stream().map(hint -> Arguments.of(hint.getValue(), hint.getKey()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void anOutlineHasNothingButPlacesToFillIn(Template template) {
    Snapshot outline = Snapshot.ofText(Outline.toText(Outline.of(template)));
    for (Optional<Template> chosen : List.of(Optional.of(template), Optional.<Template>empty())) {
      CheckResult result = CHECKER.check(outline, chosen, Checks.TODAY);
      assertThat(result.statement().recognized()).isTrue();
      assertThat(result.missing()).filteredOn(MissingSection::required).isEmpty();
      assertThat(result.findings())
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.rule()).isIn(TO_FILL_IN));
    }
  }

  /** Taken out of its brackets, a hint is what the rules would accept in its place. */
  @ParameterizedTest
  @MethodSource("hints")
  void aHintSaysNothingThatARuleFinds(Role role, String hint) {
    String text =
        """
        2025年度组织生活会对照检查材料
        按照支部通知要求，我认真查摆，现对照检查如下。
        一、%s
        %s。
        二、整改措施的落实
        我每周三晚自学1小时。
        """
            .formatted(heading(role), hint);
    int at = text.indexOf(hint);
    Span place = new Span(at, at + hint.length());
    CheckResult result = CHECKER.check(Snapshot.ofText(text), Optional.empty(), Checks.TODAY);
    assertThat(result.statement().recognized()).isTrue();
    assertThat(result.findings())
        .filteredOn(finding -> !NO_WORDING.contains(finding.rule()))
        .filteredOn(finding -> finding.span().filter(span -> overlap(span, place)).isPresent())
        .isEmpty();
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static String heading(Role role) {
    return switch (role) {
      case STUDY -> "学习情况";
      case PRIOR_RECTIFICATION -> "上年度整改落实情况";
      case MATTERS -> "个人有关事项说明";
      case PROBLEMS -> "存在的问题";
      case CASE_ANALYSIS -> "典型案例剖析";
      case CAUSES -> "原因分析";
      case MEASURES -> "整改措施";
      case PREAMBLE, CLOSING, OTHER -> "基本情况";
    };
  }

  private static boolean isFor(CampaignProfile profile, Template template) {
    boolean meeting = profile.meeting().isEmpty() || profile.meeting().equals(template.meeting());
    return meeting && profile.actor().map(template.actor()::equals).orElse(true);
  }

  private static Template with(CampaignProfile profile, Template template) {
    return new Template(
        template.id(),
        template.version(),
        template.names(),
        template.actor(),
        template.meeting(),
        template.title(),
        template.nameLine(),
        template.numbering(),
        template.sections(),
        Optional.of(profile),
        template.layout(),
        template.rules(),
        template.lexicons(),
        template.measures());
  }
}
