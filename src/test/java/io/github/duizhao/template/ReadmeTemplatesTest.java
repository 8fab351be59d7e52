package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows can be used as it stands. */
class ReadmeTemplatesTest {

  private static final Pattern FILE =
      Pattern.compile("`([a-z0-9-]+\\.json)`，[^`]*```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void itsExamplesAreSound() throws IOException {
    List<TemplateSource> sources = new ArrayList<>();
    Matcher matcher = FILE.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      sources.add(Sources.organisation(matcher.group(1), matcher.group(2)));
    }
    assertThat(sources).extracting(TemplateSource::name).contains("our-office.json");
    Resolution resolution = TemplateResolver.resolve(sources);
    assertThat(resolution.faults()).isEmpty();
    Template ours = resolution.library().byId("our-office").orElseThrow();
    assertThat(ours.profile().orElseThrow().id()).isEqualTo("notice-2025");
    assertThat(ours.section(Role.CAUSES).orElseThrow().heading()).isEqualTo("根源剖析");
    List<Role> roles = ours.sections().stream().map(TemplateSection::role).toList();
    assertThat(roles.indexOf(Role.OTHER)).isEqualTo(roles.indexOf(Role.MEASURES) + 1);
  }
}
