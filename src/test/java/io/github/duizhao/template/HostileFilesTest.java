package io.github.duizhao.template;

import static io.github.duizhao.template.Sources.extending;
import static io.github.duizhao.template.Sources.faults;
import static io.github.duizhao.template.Sources.quoted;
import static io.github.duizhao.template.Sources.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody spoilt, or made to do harm: each is told of, and does none. */
class HostileFilesTest {

  private static final String GOOD = template("good");

  /** A file, and the fault that it must have. */
  private static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(member("'order': 1e400"), "json.number"),
        Arguments.of(member("'order': " + "9".repeat(5000)), "json.number"),
        Arguments.of(member("'order': 99999999"), "template.fault.range"),
        Arguments.of(member("'order': NaN"), "json.word"),
        Arguments.of("{\"a\":".repeat(50_000), "json.deep"),
        Arguments.of("[".repeat(100_000), "json.deep"),
        Arguments.of(read(GOOD, StandardCharsets.UTF_16), "json.encoding"),
        Arguments.of(read(GOOD, StandardCharsets.UTF_16LE), "json.encoding"),
        Arguments.of(read(GOOD, Charset.forName("GBK")), "json.encoding"),
        Arguments.of(GOOD.replace("标题", "\\ud800"), "template.fault.character"),
        Arguments.of(GOOD.replace("标题", "\u0000"), "json.control"),
        Arguments.of(GOOD.replace("标题", "\\u0000"), "template.fault.character"),
        Arguments.of(GOOD.replace("标题", "a\u202Eb"), "template.fault.character"),
        Arguments.of(manyKeys(20_000), "template.fault.key"),
        Arguments.of(manyKeys(60_000), "json.many"),
        Arguments.of(manyKeys(100_000), "template.fault.large"),
        Arguments.of(template("a", "'__proto__': {}"), "template.fault.key"),
        Arguments.of(template("a", "'': 1"), "template.fault.key"),
        Arguments.of(template("a", "'" + "k".repeat(5000) + "': 1"), "json.key.long"),
        Arguments.of(template("../../etc/passwd"), "template.form.id"),
        Arguments.of(template("a", "'id': 'b'"), "json.twice"),
        Arguments.of(extending("a", "a"), "template.fault.extends.self"),
        Arguments.of(template("a", "'lexicons': {'typo': {'add': ['']}}"), "template.fault.blank"),
        Arguments.of(GOOD + GOOD, "json.after"),
        Arguments.of(GOOD + "/*", "json.comment"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isToldOf(String json, String key) {
    assertThat(faults(json)).anyMatch(fault -> fault.endsWith(" " + key));
    Resolution resolution =
        Sources.resolve(
            Sources.organisation("bad.json", json), Sources.organisation("good.json", GOOD));
    assertThat(resolution.library().byId("good")).isPresent();
    for (TemplateFault fault : resolution.faults()) {
      assertThat(Messages.CHINESE.format(fault.message())).isNotBlank().hasSizeLessThan(600);
      assertThat(Messages.ENGLISH.format(fault.message())).isNotBlank().hasSizeLessThan(600);
    }
  }

  @Test
  void oddFilesThatAreRightAreUsed() {
    String part = "{'role': 'other', 'heading': '第%d部分', 'required': true, 'hint': ''}";
    String parts =
        IntStream.range(0, 50).mapToObj(part::formatted).collect(Collectors.joining(","));
    String subs =
        IntStream.range(0, 99)
            .mapToObj("{'heading': '方面%d'}"::formatted)
            .collect(Collectors.joining(","));
    assertThat(faults("\uFEFF" + GOOD.replace("\n", "\r"))).isEmpty();
    assertThat(faults(GOOD.replace("\"title\"", "\"t\\u0069tle\""))).isEmpty();
    assertThat(faults(GOOD.replace("\"zh-CN\": \"good\"", "\"zh-CN\": \"" + "😀".repeat(60) + '"')))
        .isEmpty();
    assertThat(faults(member("'subHeadings': [" + subs + "]"))).isEmpty();
    assertThat(
            faults(
                quoted(
                    "{'id': 'a', 'version': '1', 'names': {'zh-CN': 'a'}, 'actor': 'team',"
                        + "'meeting': '民主生活会', 'title': 'a', 'sections': ["
                        + parts
                        + "]}")))
        .isEmpty();
    assertThat(
            faults(
                extending(
                    "a",
                    "organisation-life-personal-4part",
                    "'sections': [{'role': 'problems', 'remove': true}]")))
        .isEmpty();
  }

  @Test
  void aLongRowOfExtendingFilesIsCutOnce() {
    List<TemplateSource> chain = new ArrayList<>();
    chain.add(Sources.organisation("000.json", template("t0")));
    for (int i = 1; i < 200; i++) {
      String json = extending("t" + i, "t" + (i - 1));
      chain.add(Sources.organisation("%03d.json".formatted(i), json));
    }
    Resolution resolution = TemplateResolver.resolve(chain);
    assertThat(resolution.faults().stream().map(fault -> fault.message().key()))
        .containsOnlyOnce("template.fault.extends.long");
    assertThat(resolution.library().byId("t16")).isPresent();
    assertThat(resolution.library().byId("t17")).isEmpty();
  }

  @Test
  void namesOfMembersAreToldApartHoweverMany() {
    StringBuilder json = new StringBuilder("{\"id\": \"a\"");
    for (int i = 0; i < 60; i++) {
      json.append(", \"k").append(i).append("\": 1");
    }
    assertThat(faults(json.append(", \"k7\": 1}").toString()))
        .filteredOn(fault -> fault.endsWith("json.twice"))
        .hasSize(1);
  }

  /** The small template with a member more in its first part. */
  private static String member(String member) {
    String json = template("a");
    int end = json.indexOf('}', json.indexOf("\"problems\""));
    return json.substring(0, end) + ", " + quoted(member) + json.substring(end);
  }

  private static String manyKeys(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"k" + i + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** What a reader of UTF-8 sees of a file in another encoding. */
  private static String read(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.UTF_8);
  }
}
