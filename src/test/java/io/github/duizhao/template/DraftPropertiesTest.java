package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is read again as it was, and tells nothing of the document that it is from. */
class DraftPropertiesTest {

  private static final TemplateLibrary LIBRARY = TemplateLibrary.builtIn();
  private static final String FILE = "draft.json";

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(@ForAll("drafts") TemplateDraft draft) {
    Template read = read(DraftWriter.write(draft));
    assertThat(read.id()).isEqualTo(draft.id());
    assertThat(read.version()).isEqualTo(draft.version());
    assertThat(read.names()).isEqualTo(draft.names());
    assertThat(read.actor()).isEqualTo(draft.actor());
    assertThat(read.meeting()).isEqualTo(draft.meeting());
    assertThat(read.title()).isEqualTo(draft.title());
    assertThat(read.nameLine()).isEqualTo(draft.nameLine());
    assertThat(unordered(read.sections())).isEqualTo(draft.sections());
    Template again = read(TemplateWriter.json(read, LIBRARY).toString());
    assertThat(again).usingRecursiveComparison().isEqualTo(read);
  }

  @Property(tries = 100)
  void anEditThatChangesNothingWritesTheSameAgain(@ForAll("drafts") TemplateDraft draft) {
    String json = DraftWriter.write(draft);
    List<TemplateFault> faults = new ArrayList<>();
    TemplateEdit edit =
        TemplateEdit.of(new TemplateSource(Layer.USER, FILE, json), LIBRARY, faults).orElseThrow();
    assertThat(edit.write(edit.draft(), java.util.Optional.empty())).isEqualTo(json);
  }

  @Property(tries = 200)
  void headingsTellNoNameNumberOrDate(
      @ForAll("people") String person,
      @ForAll @IntRange(min = 1990, max = 2039) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 100, max = 999) int number,
      @ForAll("secrets") String secret) {
    String text =
        """
        青山局%1$s同志%2$d年度组织生活会个人对照检查材料
        青山局科员 %1$s
        %2$d年%3$d月12日
        按照支部通知，现将对照检查情况汇报如下。%5$s
        一、%2$d年%3$d月12日以来的学习情况
        全年自学%4$d次，%5$s。
        二、%1$s同志存在的%4$d个主要问题
        （一）理论学习方面：%5$s
        学习时断时续，%5$s。
        三、产生问题的原因分析
        放松了对自己的要求，%5$s。
        四、%2$d年努力方向和改进措施
        每周三晚上自学两小时，%5$s。
        """
            .formatted(person, year, month, number, secret);
    String json =
        DraftWriter.write(
            TemplateExtractor.draft(new Recognizer().recognize(Snapshot.ofText(text))));
    assertThat(json)
        .doesNotContain(person, secret, year + "年", month + "月")
        .contains("【姓名】", "【日期】", "【数字】", "【年份】");
    // Lengths are numbers of the template itself.
    assertThat(headings(read(json))).noneMatch(words -> words.matches(".*[0-9].*"));
  }

  private static List<String> headings(Template template) {
    List<String> headings = new ArrayList<>(List.of(template.title(), template.nameLine()));
    for (TemplateSection section : template.sections()) {
      headings.add(section.heading());
      section.subHeadings().forEach(sub -> headings.add(sub.heading()));
    }
    return headings;
  }

  @Provide
  Arbitrary<String> people() {
    return Combinators.combine(
            Arbitraries.of("张", "王", "李", "赵", "陈", "刘", "欧阳"),
            Arbitraries.of("建", "小", "志", "明", "春"),
            Arbitraries.of("国", "虎", "强", "兰", "梅"))
        .as((surname, first, second) -> surname + first + second);
  }

  @Provide
  Arbitrary<String> secrets() {
    return Arbitraries.of("鲸鲨鲟鳇鳊鳢鲭", "貔貅麒麟狻猊", "琵琶箜篌唢呐笙箫")
        .flatMap(word -> Arbitraries.of(word, word + "又" + word));
  }

  @Provide
  Arbitrary<TemplateDraft> drafts() {
    Arbitrary<Map<String, String>> names =
        Combinators.combine(words(20), words(20))
            .as((chinese, english) -> Map.of("zh-CN", chinese, "en", english));
    Arbitrary<String> version =
        Arbitraries.integers()
            .between(0, 99)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining(".")));
    return Combinators.combine(
            Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(id -> !id.equals(Head.NONE)),
            version,
            names,
            Arbitraries.of(Actor.values()),
            Arbitraries.of(Head.MEETINGS),
            words(60),
            Arbitraries.oneOf(Arbitraries.just(""), words(60)),
            sections())
        .as(
            (id, v, n, actor, meeting, title, line, parts) ->
                new TemplateDraft(id, v, n, actor, meeting, title, line, parts, new JsonObject()));
  }

  private static Arbitrary<List<TemplateSection>> sections() {
    return Arbitraries.shuffle(Role.values())
        .flatMap(
            roles ->
                Arbitraries.integers()
                    .between(1, roles.size())
                    .flatMap(
                        count ->
                            Combinators.combine(
                                    roles.subList(0, count).stream()
                                        .map(DraftPropertiesTest::section)
                                        .toList())
                                .as(list -> list)));
  }

  private static Arbitrary<TemplateSection> section(Role role) {
    Arbitrary<Length> length =
        Combinators.combine(
                Arbitraries.integers().between(0, 999), Arbitraries.integers().between(1000, 5000))
            .as(Length::new);
    Arbitrary<List<SubHeading>> subHeadings =
        Combinators.combine(words(30), Arbitraries.oneOf(Arbitraries.just(""), words(30)))
            .as(SubHeading::new)
            .list()
            .ofMaxSize(4)
            .uniqueElements(SubHeading::heading);
    return Combinators.combine(
            words(40).map(heading -> heading + role.id()),
            // The reader refuses a heading or synonym that tells two parts.
            words(30).map(word -> role.id() + word).list().ofMaxSize(3).uniqueElements(),
            Arbitraries.of(true, false),
            words(60),
            Arbitraries.oneOf(Arbitraries.just(Length.ANY), length),
            subHeadings,
            Arbitraries.of(true, false))
        .as(
            (heading, synonyms, required, hint, bounds, subs, locked) ->
                new TemplateSection(
                    role, heading, synonyms, required, 0, hint, bounds, subs, locked));
  }

  /** Words with what JSON has to escape among them. */
  private static Arbitrary<String> words(int most) {
    return Arbitraries.strings()
        .withChars("一二学习问题原因措施方面、“”【】\"\\/{}<&'aZ9 ")
        .ofMinLength(1)
        .ofMaxLength(most)
        .filter(text -> !text.isBlank());
  }

  private static List<TemplateSection> unordered(List<TemplateSection> sections) {
    return sections.stream()
        .map(
            s ->
                new TemplateSection(
                    s.role(),
                    s.heading(),
                    s.synonyms(),
                    s.required(),
                    0,
                    s.hint(),
                    s.length(),
                    s.subHeadings(),
                    s.locked()))
        .toList();
  }

  private static Template read(String json) {
    Resolution resolution =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, FILE, json)));
    assertThat(resolution.faults()).isEmpty();
    return resolution.library().entries().stream()
        .filter(entry -> entry.file().equals(FILE))
        .findFirst()
        .orElseThrow()
        .template();
  }
}
