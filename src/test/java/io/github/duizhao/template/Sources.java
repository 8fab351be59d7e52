package io.github.duizhao.template;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.message.Messages;
import java.util.Arrays;
import java.util.List;

/** Files made by hand. */
final class Sources {

  /** A template with everything that one can have. */
  static final String FULL =
      """
      {
        "$schema": "template.schema.json",
        "kind": "template",
        "id": "full",
        "version": "1.2.0",
        "names": {"zh-CN": "样例", "en": "Sample"},
        "actor": "team",
        "meeting": "民主生活会",
        "final": false,
        "title": "【年份】年度对照检查材料",
        "nameLine": "【单位】",
        "numbering": "list",
        "sections": [
          {"role": "preamble", "heading": "", "required": false, "hint": "按通知", "length": {"min": 80, "max": 400}},
          {"role": "other", "heading": "基本情况", "required": false, "hint": "", "order": 15},
          {"role": "problems", "heading": "画像", "synonyms": ["自我画像"], "required": true, "hint": "写事例",
           "subHeadings": [{"heading": "思想方面", "hint": "一件事"}, {"heading": "作风方面"}]},
          {"role": "causes", "heading": "原因分析", "required": true, "hint": "找根源", "final": true},
          {"role": "measures", "heading": "整改措施", "required": true, "hint": "可检查", "length": {"min": 300}}
        ],
        "profile": {
          "id": "2025", "year": 2025, "meeting": "民主生活会", "actor": "team", "name": "主题",
          "aspects": [{"name": "理论学习", "synonyms": ["创新理论"]}],
          "extraParts": ["prior_rectification"],
          "length": {"min": 1500, "max": 3000},
          "sectionLengths": {"problems": {"min": 500}},
          "problemsAndCausesPercent": 50,
          "people": ["韩予安"]
        },
        "layout": "gb9704",
        "rules": {
          "vague-measure": {"severity": "error", "final": true},
          "long-sentence": {"enabled": true, "thresholds": {"sentence": 90}}
        },
        "lexicons": {"typo": {"add": ["按步就班"], "replacements": {"按装": "安装"}, "remove": ["装祯"]}},
        "measures": {
          "add": [{"id": "theory-study/own-list", "time": "deadline", "problems": ["学习不够"],
                   "signs": ["没有笔记"], "keywords": ["学习"],
                   "pattern": "{cadence:频次}[action:自学]必读书，由{owner:支委}抽查笔记。",
                   "examples": {"频次": ["每周一次"]}}],
          "remove": ["theory-study/fixed-hours"]
        },
        "rectification": {
          "title": "班子问题整改清单",
          "columns": [{"kind": "number", "percent": 6}, {"kind": "problem", "heading": "查摆问题"},
                      {"kind": "measure"}, {"kind": "custom", "heading": "进展"}]
        }
      }
      """;

  /** A profile in a file of its own. */
  static final String PROFILE =
      """
      {
        "kind": "profile",
        "id": "notice-2025",
        "version": "1",
        "names": {"zh-CN": "二〇二五年度"},
        "year": 2025,
        "meeting": "组织生活会",
        "name": "",
        "aspects": [{"name": "政治信仰"}],
        "length": {"min": 800}
      }
      """;

  private Sources() {}

  static TemplateSource organisation(String name, String json) {
    return new TemplateSource(Layer.ORGANISATION, name, json);
  }

  static TemplateSource user(String name, String json) {
    return new TemplateSource(Layer.USER, name, json);
  }

  static Resolution resolve(TemplateSource... sources) {
    return TemplateResolver.resolve(List.of(sources));
  }

  /** {@code line:column path key} of each fault of one file. */
  static List<String> faults(String json) {
    return resolve(organisation("a.json", json)).faults().stream().map(Sources::shortly).toList();
  }

  static String shortly(TemplateFault fault) {
    return fault.line() + ":" + fault.column() + " " + fault.path() + " " + fault.message().key();
  }

  static String text(TemplateFault fault) {
    return Messages.CHINESE.format(fault.message());
  }

  /** A small template, single quotes for double ones, with further members. */
  static String template(String id, String... members) {
    String more = Arrays.stream(members).map(member -> ",\n" + member).reduce("", String::concat);
    return quoted(
        "{'id': '%s', 'version': '1', 'names': {'zh-CN': '%s'}, 'actor': 'personal',\n"
                .formatted(id, id)
            + "'meeting': '组织生活会', 'title': '标题', 'sections': [\n"
            + "{'role': 'problems', 'heading': '问题', 'required': true, 'hint': ''},\n"
            + "{'role': 'causes', 'heading': '原因', 'required': true, 'hint': ''},\n"
            + "{'role': 'measures', 'heading': '措施', 'required': true, 'hint': ''}]"
            + more
            + "\n}");
  }

  /** A template that extends another. */
  static String extending(String id, String base, String... members) {
    String more = Arrays.stream(members).map(member -> ",\n" + member).reduce("", String::concat);
    return quoted(
        "{'id': '%s', 'version': '2', 'extends': '%s'".formatted(id, base) + more + "\n}");
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }

  /** The full template with one member, at a path such as {@code sections/0/role}, replaced. */
  static String with(String path, String value) {
    JsonElement root = JsonParser.parseString(FULL);
    JsonElement at = root;
    String[] steps = path.split("/", -1);
    for (int i = 0; i + 1 < steps.length; i++) {
      at =
          at.isJsonArray()
              ? at.getAsJsonArray().get(Integer.parseInt(steps[i]))
              : member(at, steps[i]);
    }
    String last = steps[steps.length - 1];
    if (value == null) {
      at.getAsJsonObject().remove(last);
    } else if (at.isJsonArray()) {
      at.getAsJsonArray().set(Integer.parseInt(last), JsonParser.parseString(value));
    } else {
      at.getAsJsonObject().add(last, JsonParser.parseString(value));
    }
    return root.toString();
  }

  private static JsonElement member(JsonElement object, String key) {
    JsonObject json = object.getAsJsonObject();
    return json.get(key);
  }
}
