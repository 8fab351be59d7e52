package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.template.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateExtractTest {

  private static final Path RESOURCES = Path.of("src/test/resources/io/github/duizhao/integration");

  @TempDir Path folder;

  @Test
  void makesATemplateThatCanBeUsed() throws IOException {
    Path template = folder.resolve("own.json");
    Run run =
        Run.of(
            "templates",
            "extract",
            RESOURCES.resolve("sample-statement.txt"),
            "--output",
            template);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Files.readString(template, StandardCharsets.UTF_8)).startsWith("{\n  \"$schema\"");
    assertThat(Run.of("templates", "validate", template).status()).isZero();
    for (String name : Schemas.NAMES) {
      assertThat(folder.resolve(name)).hasContent(JsonResource.text(Schemas.class, name));
    }
    assertThat(Run.of("templates", "validate", folder).err()).contains("1 个文件，没有错误");
    Path outline = folder.resolve("outline.txt");
    assertThat(Run.of("outline", "--template", template, "--output", outline).status()).isZero();
    assertThat(outline).isNotEmptyFile();
  }

  @Test
  void saysWhatIsNoStatement() {
    Path template = folder.resolve("own.json");
    Run run =
        Run.of("templates", "extract", RESOURCES.resolve("minutes.txt"), "--output", template);
    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.err()).contains("minutes.txt", "不像对照检查材料");
    assertThat(template).doesNotExist();
    assertThat(Run.of("templates", "extract", folder.resolve("no.odt"), "--output", template).err())
        .contains("文件不存在");
  }
}
