package io.github.duizhao.template;

import static io.github.duizhao.template.Sources.faults;
import static io.github.duizhao.template.Sources.quoted;
import static io.github.duizhao.template.Sources.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault: where it is told, and as what. */
class TemplateFaultsTest {

  @Test
  void aTemplateWithEverythingIsSound() {
    assertThat(faults(Sources.FULL)).isEmpty();
    assertThat(faults(Sources.PROFILE)).isEmpty();
    assertThat(faults(template("a"))).isEmpty();
    assertThat(faults("\uFEFF" + template("a"))).isEmpty();
    assertThat(faults(template("a").replace("\n", "\r\n"))).isEmpty();
  }

  /** What is wrong with the form of the text: JSON, and where. */
  private static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("", List.of("1:1  json.empty")),
        Arguments.of(" \n ", List.of("2:2  json.empty")),
        Arguments.of("\uFEFF", List.of("1:1  json.empty")),
        Arguments.of("[1]", List.of("1:1  template.fault.type")),
        Arguments.of("\"x\"", List.of("1:1  template.fault.type")),
        Arguments.of(
            "{\"id\": \"a\",\n \"names\"", List.of("2:9 names json.colon", "2:9 names json.ends")),
        Arguments.of("{\n \"id\": \"a", List.of("2:8 id json.quote.open")),
        Arguments.of("{\n \"id\": {\"a\": [1, 2}\n}", List.of("2:19 id.a json.bracket")),
        Arguments.of("{\"id\":", List.of("1:7 id json.ends")),
        Arguments.of("{\"a\": \uFFFD}", List.of("1:7  json.encoding")),
        Arguments.of("{\u0000}", List.of("1:2  json.unexpected")),
        Arguments.of("[".repeat(20), List.of("1:17 " + "[0]".repeat(15) + " json.deep")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formIsTold(String json, List<String> expected) {
    assertThat(faults(json)).isEqualTo(expected);
  }

  /** What is wrong in one line of a sound template: the line's text, where, and as what. */
  private static Stream<Line> lines() {
    return Stream.of(
        line("'nameLine': 'a'", ""),
        line("'nameLine': 'a',", "6:16  json.comma.last"),
        line(",'nameLine': 'a'", "6:1  json.comma.extra"),
        line("'nameLine' 'a'", "6:12 nameLine json.colon"),
        line("'nameLine'： 'a'", "6:11 nameLine json.chineseMark"),
        line("'nameLine': 'a'， 'final': false", "6:16  json.chineseMark"),
        line("'nameLine': 'a' 'final': false", "6:16  json.comma.missing"),
        line("'nameLine': “a”", "6:13 nameLine json.quotes"),
        line("nameLine: 'a'", "6:1  json.key"),
        line("'nameLine': a", "6:13 nameLine json.word"),
        line("'nameLine': ", "7:1 nameLine json.value.missing"),
        line(
            "'nameLine': 'a\tb'",
            "6:13 nameLine template.fault.character",
            "6:15 nameLine json.control"),
        line("'nameLine': 'a\\qb'", "6:15 nameLine json.escape"),
        line("'nameLine': 'a\\u00zz'", "6:15 nameLine json.escape"),
        line("'nameLine': 'a", "6:15 nameLine json.quote.line"),
        line("'nameLine': 'a' // why", "6:17  json.comment"),
        line("'nameLine':\u3000'a'", "6:12 nameLine json.blank"),
        line("'nameLine': 'a', 'nameLine': 'b'", "6:18 nameLine json.twice"),
        line("'final': 01", "6:10 final json.number"),
        line("'final': 1e999", "6:10 final json.number"),
        line("'nameLine': 'a\\u0000'", "6:13 nameLine template.fault.character"),
        line("'nameLine': 'a\\ud800'", "6:13 nameLine template.fault.character"),
        line("'nameLine': '\u202Ea'", "6:13 nameLine template.fault.character"),
        line("'nameLine': '" + "长".repeat(121) + "'", "6:13 nameLine template.fault.long"),
        line("'nameLine': null", "6:13 nameLine template.fault.type"),
        line("'nameline': 'a'", "6:1 nameline template.fault.key.near"),
        line("'colour': 'a'", "6:1 colour template.fault.key"),
        line("'numbering': 'roman'", "6:14 numbering template.fault.value"),
        line("'final': 'yes'", "6:10 final template.fault.type"),
        line(
            "'extends': 'organisation-life-personal-4prt'",
            "6:12 extends template.fault.extends.near"),
        line("'extends': 'zzz'", "6:12 extends template.fault.extends"),
        line("'extends': '../../etc/passwd'", "6:12 extends template.form.id"),
        line("'extends': 'a'", "6:12 extends template.fault.extends.self"),
        line("'layout': 'gb9705'", "6:11 layout template.fault.layout.near"),
        line("'layout': {'extends': 'mine'}", "6:23 layout.extends template.fault.layout"),
        line("'layout': 3", "6:11 layout template.fault.type"),
        line("'profile': 'nowhere'", "6:12 profile template.fault.profile"),
        line("'profile': {'year': 25}", "6:21 profile.year template.fault.range"),
        line("'profile': {'year': 2025.5}", "6:21 profile.year template.fault.integer"),
        line("'profile': {'aspects': [{}]}", "6:25 profile.aspects[0].name template.fault.missing"),
        line("'profile': {'extraParts': ['x']}", "6:28 profile.extraParts[0] template.fault.value"),
        line(
            "'profile': {'length': {'min': 9, 'max': 8}}",
            "6:23 profile.length template.fault.length"),
        line(
            "'profile': {'sectionLengths': {'causes': {'max': 0}}}",
            "6:50 profile.sectionLengths.causes.max template.fault.range"),
        line("'rules': {'typos': {}}", "6:11 rules.typos template.fault.rule.near"),
        line(
            "'rules': {'typo': {'severity': 'fatal'}}",
            "6:32 rules.typo.severity template.fault.value"),
        line(
            "'rules': {'typo': {'thresholds': {'x': 1}}}",
            "6:35 rules.typo.thresholds.x template.fault.threshold.none"),
        line(
            "'rules': {'long-sentence': {'thresholds': {'sentenc': 99}}}",
            "6:44 rules.long-sentence.thresholds.sentenc template.fault.threshold.near"),
        line(
            "'rules': {'long-sentence': {'thresholds': {'sentence': 1e9}}}",
            "6:56 rules.long-sentence.thresholds.sentence template.fault.range"),
        line("'lexicons': {'tpyo': {}}", "6:14 lexicons.tpyo template.fault.lexicon.near"),
        line(
            "'lexicons': {'typo': {'add': ['']}}",
            "6:31 lexicons.typo.add[0] template.fault.blank"),
        line(
            "'lexicons': {'typo': {'replacements': {' ': 'a'}}}",
            "6:40 lexicons.typo.replacements.  template.fault.blank"),
        line(
            "'measures': {'remove': ['theory-study/nothing-such-at-all']}",
            "6:25 measures.remove[0] template.fault.measure"),
        line(
            "'measures': {'add': [{'id': 'nope/x', 'time': 'deadline', 'problems': ['甲'], 'pattern': '每周[action:自学]一小时学习。'}]}",
            "6:29 measures.add[0].id template.fault.category"),
        line(
            "'measures': {'add': [{'id': 'theory-study/x', 'time': 'deadline', 'problems': ['甲'], 'pattern': '每周{when:自学}一小时学习。'}]}",
            "6:97 measures.add[0].pattern template.form.pattern"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineIsTold(Line line) {
    assertThat(faults(template("a", quoted(line.text())))).as(line.text()).isEqualTo(line.faults());
  }

  /** What is wrong with the parts. */
  private static Stream<Line> parts() {
    String rest = "'required': true, 'hint': ''";
    return Stream.of(
        line("{'heading': '其他', " + rest + "}", "4:1 sections[1].role template.fault.missing"),
        line("{'role': 'other', " + rest + "}", "4:1 sections[1].heading template.fault.missing"),
        line(
            "{'role': 'other', 'heading': '其他'}",
            "4:1 sections[1].required template.fault.missing",
            "4:1 sections[1].hint template.fault.missing"),
        line(
            "{'role': 'reason', 'heading': '其他', " + rest + "}",
            "4:10 sections[1].role template.fault.value"),
        line(
            "{'role': 'problems', 'heading': '其他', " + rest + "}",
            "4:10 sections[1].role template.fault.part.role"),
        line(
            "{'role': 'other', 'heading': '甲', "
                + rest
                + "}, {'role': 'other', 'heading': '甲', "
                + rest
                + "}",
            "4:95 sections[2].heading template.fault.part.heading"),
        line(
            "{'role': 'other', 'heading': '甲', 'order': -1, " + rest + "}",
            "4:44 sections[1].order template.fault.range"),
        line(
            "{'role': 'other', 'heading': '甲', 'remove': true, " + rest + "}",
            "4:35 sections[1].remove template.fault.remove"),
        line(
            "{'role': 'other', 'heading': '甲', 'synonyms': ['乙', 3], " + rest + "}",
            "4:53 sections[1].synonyms[1] template.fault.type"),
        line(
            "{'role': 'other', 'heading': '甲', 'synonyms': ['乙'], "
                + rest
                + "},"
                + " {'role': 'study', 'heading': '丙', 'synonyms': ['乙'], "
                + rest
                + "}",
            "4:131 sections[2].synonyms template.fault.synonym"),
        line(
            "{'role': 'other', 'heading': '甲', 'length': {'min': 20, 'max': 10}, " + rest + "}",
            "4:45 sections[1].length template.fault.length"),
        line(
            "{'role': 'other', 'heading': '甲', 'subHeadings': [{'hint': ''}], " + rest + "}",
            "4:51 sections[1].subHeadings[0].heading template.fault.missing"),
        line("3", "4:1 sections[1] template.fault.type"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void partIsTold(Line line) {
    String json = template("a").replace("'causes'", "");
    String[] lines = json.split("\n", -1);
    lines[3] = quoted(line.text()) + ",";
    assertThat(faults(String.join("\n", lines))).as(line.text()).isEqualTo(line.faults());
  }

  @Test
  void whatIsMissingIsToldAtOnce() {
    assertThat(faults("{}"))
        .containsExactly(
            "1:1 id template.fault.missing",
            "1:1 version template.fault.missing",
            "1:1 names template.fault.missing",
            "1:1 actor template.fault.missing",
            "1:1 meeting template.fault.missing",
            "1:1 title template.fault.missing",
            "1:1 sections template.fault.missing");
    assertThat(faults(quoted("{'extends': 'organisation-life-personal-4part'}")))
        .containsExactly("1:1 id template.fault.missing", "1:1 version template.fault.missing");
    assertThat(faults(quoted("{'kind': 'profile'}")))
        .containsExactly(
            "1:1 id template.fault.missing",
            "1:1 version template.fault.missing",
            "1:1 names template.fault.missing");
    assertThat(faults(quoted("{'kind': 'layout'}"))).contains("1:1 id template.fault.missing");
  }

  @Test
  void theKindMustBeKnown() {
    assertThat(faults(quoted("{'kind': 'templat'}")))
        .containsExactly("1:10 kind template.fault.value.near");
    assertThat(faults(Sources.PROFILE.replace("\"kind\": \"profile\",", "")))
        .containsExactly("1:1  template.fault.kind");
    assertThat(faults(quoted("{'id': 'own', 'page': {'top': 30}}")))
        .contains("1:1  template.fault.kind");
  }

  @Test
  void sizesAreBounded() {
    String words = "\"词\",".repeat(3000);
    assertThat(faults(template("a", quoted("'lexicons': {'typo': {'add': [" + words + "'词']}}"))))
        .containsExactly("6:30 lexicons.typo.add template.fault.many");
    assertThat(faults("[" + "1,".repeat(60_000) + "1]"))
        .singleElement()
        .asString()
        .endsWith("json.many");
    assertThat(faults("\"" + "长".repeat(400_000) + "\""))
        .containsExactly("1:1  template.fault.large");
    assertThat(faults("{\"" + "k".repeat(500) + "\": 1}")).containsExactly("1:504  json.key.long");
  }

  @Test
  void manyFaultsAreCounted() {
    String unknown = "{'x': 1},".repeat(300);
    List<String> faults = faults(template("a", "'measures': {'remove': [" + unknown + "1]}"));
    assertThat(faults)
        .hasSize(FileFaults.MOST + 1)
        .last()
        .asString()
        .endsWith("template.fault.more");
  }

  @Test
  void hostileNamesAreShownHarmless() {
    String json = quoted("{'\u001b[31m\u202e" + "x".repeat(90) + "': 1}");
    TemplateFault fault = Sources.resolve(Sources.organisation("a.json", json)).faults().get(0);
    assertThat(fault.path()).hasSizeLessThan(45).doesNotContain("\u001b", "\u202e");
    assertThat(Sources.text(fault)).doesNotContain("\u001b", "\u202e");
  }

  /** Every fault of a template with all kinds of faults has its text in both languages. */
  @ParameterizedTest
  @MethodSource("lines")
  void everyFaultHasItsTexts(Line line) {
    String json = template("a", quoted(line.text()));
    for (TemplateFault fault : Sources.resolve(Sources.organisation("a.json", json)).faults()) {
      assertThat(Messages.CHINESE.format(fault.message())).containsPattern("[\\u4E00-\\u9FFF]");
      assertThat(Messages.ENGLISH.format(fault.message())).doesNotContain("{0}", "{1}", "''");
    }
  }

  private static Line line(String text, String... faults) {
    return new Line(text, Stream.of(faults).filter(fault -> !fault.isEmpty()).toList());
  }

  private record Line(String text, List<String> faults) {}

  @Test
  void aProfileForAnotherMeetingOrActorIsTold() {
    assertThat(faults(template("a", "'profile': {'meeting': '民主生活会'}")))
        .containsExactly("6:24 profile.meeting template.fault.profile.meeting");
    assertThat(faults(template("a", "'profile': {'meeting': '组织生活会', 'actor': 'team'}")))
        .containsExactly("6:42 profile.actor template.fault.profile.actor");
    assertThat(faults(template("a", "'profile': {'meeting': '', 'actor': 'personal'}"))).isEmpty();
    assertThat(faults(template("a", "'profile': 'democratic-life-2024-four-leads'")))
        .containsExactly("6:12 profile template.fault.profile.meeting");
  }

  @Test
  void changingTheMeetingUnderAnInheritedProfileIsTold() {
    List<String> told =
        Sources.resolve(
                Sources.organisation("a.json", template("a", "'profile': {'meeting': '组织生活会'}")),
                Sources.organisation("b.json", Sources.extending("b", "a", "'meeting': '民主生活会'")),
                Sources.organisation(
                    "c.json",
                    Sources.extending("c", "a", "'meeting': '民主生活会'", "'profile': 'none'")))
            .faults()
            .stream()
            .map(fault -> fault.file() + " " + Sources.shortly(fault))
            .toList();
    assertThat(told).containsExactly("b.json 2:12 meeting template.fault.profile.meeting");
  }

  @Test
  void linesMayEndWithCarriageReturns() {
    String json = template("a", "'colour': 1");
    String lines = json.replace("\n", "\r");
    assertThat(faults(lines))
        .isEqualTo(faults(json))
        .containsExactly("6:1 colour template.fault.key");
    assertThat(faults(lines.replace("\r", "\r\n"))).isEqualTo(faults(json));
    assertThat(faults("// a\r" + template("a"))).containsExactly("1:1  json.comment");
  }
}
