package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.data.JsonResource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikeWordsTest {

  @Test
  void fileKeepsToItsSchema() {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonResource.text(LikeWords.class, "like-words.schema.json"))
                .validate(JsonResource.text(LikeWords.class, "like-words.json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void groupsHaveNamesOfTheirOwn() {
    assertThat(LikeWords.shipped().groups())
        .extracting(LikeWords.Group::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void oneWordOfAGroupCountsAsAnother() {
    LikeWords likeWords =
        new LikeWords(List.of(new LikeWords.Group("people", List.of("村民", "患者"))));
    Grams grams = new Grams(List.of("没有"), likeWords, List.of("走访"));
    Grams.Reading one = grams.read("村民", 2);
    Grams.Reading other = grams.read("没有患者", 4);
    assertThat(one.size()).isEqualTo(4);
    assertThat(one.gram(0)).isEqualTo(other.gram(0));
    assertThat(one.hasTerm()).isFalse();
    assertThat(grams.read("走访村民", 2).hasTerm()).isTrue();
  }
}
