package io.github.duizhao.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import io.github.duizhao.template.TemplateWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Loading the templates of an organisation, checked and resolved, beside what Gson needs to put the
 * same files into objects without looking at them.
 */
final class TemplateBench {

  private static final int TEMPLATES = 200;
  /** Rounds until all is compiled, and those that count. */
  private static final int WARM_UP = 2000;

  private static final int ROUNDS = 41;

  private TemplateBench() {}

  static Row run() {
    List<TemplateSource> sources = sources();
    Gson gson = new Gson();
    IntSupplier ours = () -> TemplateResolver.resolve(sources).library().all().size();
    IntSupplier bare =
        () ->
            sources.stream()
                .mapToInt(source -> gson.fromJson(source.json(), PlainFile.class).sections().size())
                .sum();
    long[] oursTimes = new long[ROUNDS];
    long[] bareTimes = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      // In turn, so that what else the machine does meets both alike.
      long oursTime = time(ours);
      long bareTime = time(bare);
      if (i >= 0) {
        oursTimes[i] = oursTime;
        bareTimes[i] = bareTime;
      }
    }
    double oursTime = median(oursTimes);
    double bareTime = median(bareTimes);
    return new Row(
        "读入并核对 " + TEMPLATES + " 个模板文件，已预热",
        String.format("%.1f 毫秒", oursTime / 1e6),
        String.format("Gson 只读成对象 %.1f 毫秒", bareTime / 1e6),
        String.format("%.2f", oursTime / bareTime),
        "≤ 3");
  }

  /** Copies of the built-in templates under other ids, every fifth one that extends another. */
  private static List<TemplateSource> sources() {
    TemplateLibrary library = TemplateLibrary.builtIn();
    List<Template> models = library.all();
    List<TemplateSource> sources = new ArrayList<>();
    for (int i = 0; i < TEMPLATES; i++) {
      JsonObject json = TemplateWriter.json(models.get(i % models.size()), library);
      json.addProperty("id", "office-" + i);
      if (i % 5 == 4) {
        json.addProperty("extends", "office-" + (i - 1));
      }
      sources.add(new TemplateSource(Layer.ORGANISATION, "office-" + i + ".json", json.toString()));
    }
    return sources;
  }

  private static long time(IntSupplier work) {
    long start = System.nanoTime();
    if (work.getAsInt() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return System.nanoTime() - start;
  }

  private static double median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  /** What Gson makes of a template's file. */
  private record PlainFile(
      String kind,
      String id,
      String version,
      Map<String, String> names,
      String actor,
      String meeting,
      String title,
      String nameLine,
      String numbering,
      List<PlainPart> sections) {}

  private record PlainPart(
      String role,
      String heading,
      boolean required,
      Integer order,
      String hint,
      PlainLength length,
      List<PlainHeading> subHeadings) {}

  private record PlainLength(Integer min, Integer max) {}

  private record PlainHeading(String heading, String hint) {}
}
