package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the word lists of the rules against their schemas. */
class LexiconSchemasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty-parts",
        "lexicons",
        "measure-slots",
        "placeholders",
        "prior-rectification",
        "topics",
        "rules/announcements",
        "rules/campaigns",
        "rules/cases",
        "rules/closings",
        "rules/fixed-names",
        "rules/meetings",
        "rules/openings",
        "rules/person-names",
        "rules/quantities",
        "rules/titles",
        "rules/vague-measures"
      })
  void lexiconKeepsToItsSchema(String name) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(name + ".schema.json"));
    Set<ValidationMessage> faults = schema.validate(read(name + ".json"), InputFormat.JSON);
    assertThat(faults).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> wordListKeepsToTheSchema() throws Exception {
    Path folder = Path.of(Rule.class.getResource("lexicons").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
          .sorted()
          .toList()
          .stream()
          .map(name -> DynamicTest.dynamicTest(name, () -> holdWordList(name)));
    }
  }

  @Test
  void indexNamesEveryWordList() throws Exception {
    Path folder = Path.of(Rule.class.getResource("lexicons").toURI());
    List<String> names = new ArrayList<>();
    JsonParser.parseString(read("lexicons.json"))
        .getAsJsonObject()
        .getAsJsonArray("lexicons")
        .forEach(name -> names.add(name.getAsString() + ".json"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.endsWith(".schema.json"))
                  .toList());
    }
  }

  private static void holdWordList(String name) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(read("lexicons/lexicon.schema.json"));
    assertThat(schema.validate(read("lexicons/" + name), InputFormat.JSON)).isEmpty();
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = Rule.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
