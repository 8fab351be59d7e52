package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.template.LayoutStandard.Element;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout that ships, against the figures of GB/T 9704-2012. */
class LayoutStandardTest {

  private static final LayoutStandard STANDARD = LayoutStandard.gb9704();

  @Test
  void keepsToItsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read("layout.schema.json"));
    assertThat(schema.validate(read("layout-gb9704.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void thePageIsA4WithAFieldOf156By225() {
    LayoutStandard.Page page = STANDARD.page();
    assertThat(page.width()).isEqualTo(21000);
    assertThat(page.height()).isEqualTo(29700);
    assertThat(page.width() - page.left() - page.right()).isEqualTo(15600);
    assertThat(page.height() - page.top() - page.bottom()).isEqualTo(22500);
    double lines = page.lines() * STANDARD.pitch().value();
    assertThat(LayoutStandard.hundredths(lines)).isBetween(22400, 22500);
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, 方正小标宋简体, 22, CENTER, 0",
    "NAME_LINE, 楷体_GB2312, 16, CENTER, 0",
    "HEADING_1, 黑体, 16, JUSTIFIED, 1129",
    "HEADING_2, 楷体_GB2312, 16, JUSTIFIED, 1129",
    "HEADING_3, 仿宋_GB2312, 16, JUSTIFIED, 1129",
    "HEADING_4, 仿宋_GB2312, 16, JUSTIFIED, 1129",
    "BODY, 仿宋_GB2312, 16, JUSTIFIED, 1129",
    "SIGNATURE, 仿宋_GB2312, 16, RIGHT, 0"
  })
  void elementsAreSetAsTheStandardSays(
      Element element, String font, double size, Alignment alignment, int indent) {
    LayoutStandard.ElementLayout layout = STANDARD.element(element);
    assertThat(STANDARD.fontOf(layout.family())).isEqualTo(font);
    assertThat(layout.size()).isEqualTo(size);
    assertThat(layout.alignment()).isEqualTo(alignment);
    assertThat(layout.indent()).isEqualTo(indent);
    assertThat(STANDARD.isOf(font, layout.accepted())).isTrue();
    assertThat(layout.leastSize()).isLessThanOrEqualTo(size);
    assertThat(layout.mostSize()).isGreaterThanOrEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "仿宋, 仿宋, true",
    "仿宋_GB2312, 仿宋, true",
    "fangsong, 仿宋, true",
    "FZFangSong-Z02S, 仿宋, true",
    "@仿宋_GB2312, 仿宋, true",
    "仿宋_GB2312;FangSong, 仿宋, true",
    "KaiTi_GB2312, 楷体, true",
    "SimSun, 宋体, true",
    "SimSun, 仿宋, false",
    "宋体, 小标宋, false",
    "Calibri, 宋体, false",
    "'', 宋体, false"
  })
  void namesOfOneFontAreKnownInBothLanguages(String font, String family, boolean same) {
    assertThat(STANDARD.isOf(font, List.of(family))).isEqualTo(same);
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = LayoutStandard.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
