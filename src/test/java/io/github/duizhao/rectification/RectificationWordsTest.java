package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.template.RectificationForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class RectificationWordsTest {

  @Test
  void theDataAreAsTheirSchemasSay() {
    assertThat(faults(RectificationWords.class, "rectification-words")).isEmpty();
    assertThat(faults(RectificationForm.class, "rectification")).isEmpty();
  }

  /** The first that fits is taken. */
  @Test
  void noTitleHidesALongerOne() {
    List<String> titles = RectificationWords.shipped().titles();
    for (int i = 0; i < titles.size(); i++) {
      for (int j = i + 1; j < titles.size(); j++) {
        assertThat(titles.get(j)).doesNotStartWith(titles.get(i));
      }
    }
  }

  private static List<String> faults(Class<?> owner, String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(JsonResource.text(owner, name + ".schema.json"))
        .validate(JsonResource.text(owner, name + ".json"), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
