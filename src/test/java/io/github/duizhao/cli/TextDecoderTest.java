package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  @Property
  void anyBytesAreATextOrAreRefused(@ForAll @Size(max = 200) byte[] bytes) {
    try {
      assertThat(TextDecoder.decode(bytes)).doesNotContain("\0");
    } catch (Unreadable e) {
      assertThat(e.reason().key()).isEqualTo("cli.unreadable.binary");
    }
  }

  @Test
  void endOfFileMarkOfDosIsNoBinary() throws Unreadable {
    byte[] bytes = "对照检查\u001A".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes)).startsWith("对照检查");
  }

  @Test
  void archivesAreRefused() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};
    assertThatThrownBy(() -> TextDecoder.decode(zip)).isInstanceOf(Unreadable.class);
  }
}
