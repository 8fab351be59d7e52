package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.data.JsonResource;
import org.junit.jupiter.api.Test;

class SlotFitSchemaTest {

  @Test
  void fileKeepsToItsSchema() {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonResource.text(SlotFit.class, "slot-fit.schema.json"))
                .validate(JsonResource.text(SlotFit.class, "slot-fit.json"), InputFormat.JSON))
        .isEmpty();
  }
}
