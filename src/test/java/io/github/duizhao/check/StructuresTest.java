package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements of each usual structure, with no template chosen: they are held against the natural
 * one, which finds no part missing but the causes of the one that has none.
 */
class StructuresTest {

  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());

  @ParameterizedTest
  @CsvSource({
    "v1-personal, organisation-life-personal-3part",
    "v1-personal-democratic, democratic-life-personal-3part",
    "v1-branch, organisation-life-team-3part",
    "v1-team, democratic-life-team-3part",
    "v2-personal, organisation-life-personal-4part",
    "v2-branch, organisation-life-team-4part",
    "v3-personal, organisation-life-personal-3part",
    "v4-personal, democratic-life-personal-4part",
    "v4-personal-organisation, organisation-life-personal-3part",
    "v4-team, democratic-life-team-4part",
    "v5-personal, democratic-life-personal-5part",
    "v5-personal-without-matters, democratic-life-personal-5part",
    "v5-team, democratic-life-team-5part-case",
    "v6-team, democratic-life-team-5part",
    "v7-personal, democratic-life-personal-7part",
    "v7-team, democratic-life-team-6part",
    "v7-team-without-preparation, democratic-life-team-6part",
    "v8-personal, organisation-life-personal-4part",
    "v9-personal, organisation-life-personal-3part",
    "v9-personal-causes-and-measures, organisation-life-personal-3part"
  })
  void isHeldAgainstTheNaturalTemplate(String structure, String template) throws IOException {
    CheckResult result =
        CHECKER.check(Snapshot.ofText(read(structure)), Optional.empty(), Checks.TODAY);
    assertThat(result.statement().recognized()).isTrue();
    assertThat(result.template().id()).isEqualTo(template);
    boolean twoParts = structure.startsWith("v3");
    assertThat(result.missing())
        .filteredOn(MissingSection::required)
        .extracting(missing -> missing.role().id())
        .isEqualTo(twoParts ? List.of("causes") : List.of());
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("section-out-of-order"))
        .isEmpty();
  }

  private static String read(String structure) throws IOException {
    try (InputStream stream =
        StructuresTest.class.getResourceAsStream("structures/" + structure + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
