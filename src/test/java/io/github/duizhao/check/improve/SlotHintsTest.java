package io.github.duizhao.check.improve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.improve.Improvement.Unanswered;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.MeasureCategory;
import io.github.duizhao.measure.MeasureLibrary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotHintsTest {

  static List<String> categories() {
    return MeasureLibrary.builtIn().categories().stream().map(MeasureCategory::id).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slot-hints", "rewriting"})
  void fileKeepsToItsSchema(String name) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonResource.text(SlotHints.class, name + ".schema.json"))
                .validate(JsonResource.text(SlotHints.class, name + ".json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void areGeneralWithoutACategory() {
    assertThat(SlotHints.of(Slot.ACTION, Optional.empty())).isNotEmpty();
    assertThat(SlotHints.of(Slot.ACTION, Optional.of("none")))
        .isEqualTo(SlotHints.of(Slot.ACTION, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("categories")
  void haveTheirOwnForEveryCategoryAndMakeAMeasure(String category) {
    assertThat(SlotHints.of(Slot.ACTION, Optional.of(category)))
        .isNotEqualTo(SlotHints.of(Slot.ACTION, Optional.empty()));
    for (int hint = 0; hint < 2; hint++) {
      Map<Slot, String> answers = new EnumMap<>(Slot.class);
      for (Slot slot : Slot.values()) {
        List<String> hints = SlotHints.of(slot, Optional.of(category));
        answers.put(slot, hints.get(hint % hints.size()));
      }
      WrittenMeasure measure = WrittenMeasure.of("进一步改进作风。", Actor.TEAM);
      String text = Rewriting.of(measure, Actor.TEAM, answers, Unanswered.PLACEHOLDER);
      assertThat(MeasureSlots.of(text, new Span(0, text.length()), Actor.TEAM).empty())
          .as(text)
          .isEmpty();
    }
  }
}
