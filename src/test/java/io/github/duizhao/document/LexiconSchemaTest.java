package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconSchemaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles",
        "aspects",
        "functions",
        "titles",
        "genre",
        "actor",
        "meetings",
        "emphasis"
      })
  void fitsItsSchema(String name) throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(read(name + ".schema.json"));
    assertThat(schema.validate(read(name + ".json"), InputFormat.JSON)).isEmpty();
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = Recognizer.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
