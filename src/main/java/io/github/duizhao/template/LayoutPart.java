package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonNode.Kind;
import io.github.duizhao.message.Message;
import java.util.Map;

/**
 * The layout of a template as its file writes it.
 *
 * @param id the layout that it names or extends, null for that of the template that is extended
 * @param own what it changes in that one, null for nothing
 * @param node where it stands
 */
record LayoutPart(String id, JsonObject own, JsonNode node) {

  static LayoutPart read(JsonNode node, Values values) {
    if (node.kind() == Kind.TEXT) {
      String id = values.text(node, TextLimit.ID);
      return id == null ? null : new LayoutPart(id, null, node);
    }
    if (!values.is(node, Kind.OBJECT)) {
      return null;
    }
    JsonNode base = node.members().get("extends");
    String id = base == null ? null : values.text(base, TextLimit.ID);
    return new LayoutPart(id, JsonElements.object(node), node);
  }

  /**
   * The layout.
   *
   * @param inherited the layout of the template that is extended
   * @param known the layouts by id
   */
  LayoutStandard resolve(
      LayoutStandard inherited, Map<String, LayoutEntry> known, FileFaults faults) {
    LayoutStandard base = inherited;
    if (id != null) {
      LayoutEntry named = known.get(id);
      if (named == null) {
        JsonNode place = own == null ? node : node.members().get("extends");
        Message message = Nearest.unknown("template.fault.layout", id, known.keySet());
        faults.fault(place.start(), place.path(), message);
      } else {
        base = named.layout();
      }
    }
    return own == null ? base : LayoutStandard.read(own, base, faults.below(node));
  }
}
