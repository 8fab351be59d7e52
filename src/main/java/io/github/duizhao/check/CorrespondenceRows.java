package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Kind;
import io.github.duizhao.check.CorrespondenceTable.Part;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.check.rules.NoticeAspects;
import io.github.duizhao.document.Aspect;
import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Makes the rows of a {@link CorrespondenceTable}. */
final class CorrespondenceRows {

  private final Statement statement;
  private final List<CampaignProfile.Aspect> aspects;
  private final NoticeAspects notice;
  private final List<Link> links;

  /** By problem, the indices of the notice's aspects that it treats. */
  private final List<List<Integer>> treated;

  /** The parts that problems stand in, by the id of the problem. */
  private final Map<String, Section> parts = new HashMap<>();

  CorrespondenceRows(CheckResult result) {
    this.statement = result.statement();
    this.aspects = result.template().profile().map(CampaignProfile::aspects).orElse(List.of());
    this.notice = new NoticeAspects(aspects);
    this.links = result.correspondence().links();
    this.treated = notice.of(links.stream().map(Link::problem).toList(), statement.snapshot());
    for (Section section : statement.sections()) {
      section.items().forEach(item -> parts.put(item.id(), section));
    }
  }

  CorrespondenceTable table() {
    LastYear lastYear = new LastYear(statement, aspects, notice, links, treated);
    Map<String, List<Row>> groups = groups();
    for (int i = 0; i < links.size(); i++) {
      groups.computeIfAbsent(key(i), key -> new ArrayList<>()).add(row(i, lastYear.of(i)));
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (aspect, ofAspect) -> {
          if (ofAspect.isEmpty()) {
            rows.add(missing(aspect, lastYear.of(aspect)));
          }
          rows.addAll(ofAspect);
        });
    rows.addAll(freeMeasures());
    if (!lastYear.general().isEmpty()) {
      Cell cell = sentences(lastYear.general());
      rows.add(
          new Row(Kind.LAST_YEAR, "", Optional.empty(), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, cell));
    }
    return new CorrespondenceTable(rows);
  }

  /** A group for each aspect of the notice that is a row by itself, in the notice's order. */
  private Map<String, List<Row>> groups() {
    Set<Integer> joined = new HashSet<>();
    for (List<Integer> indices : treated) {
      joined.addAll(indices.subList(Math.min(1, indices.size()), indices.size()));
    }
    treated.forEach(
        indices -> {
          if (!indices.isEmpty()) {
            joined.remove(indices.get(0));
          }
        });
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    if (!links.isEmpty()) {
      for (int i = 0; i < aspects.size(); i++) {
        if (!joined.contains(i)) {
          groups.put(aspects.get(i).name(), new ArrayList<>());
        }
      }
    }
    return groups;
  }

  /** Problems of one aspect stand together; those of none stand where they are in the text. */
  private String key(int link) {
    List<Integer> indices = treated.get(link);
    if (!indices.isEmpty()) {
      return aspects.get(indices.get(0)).name();
    }
    String name = ownAspect(links.get(link).problem());
    return name.isEmpty() ? " " + link : name;
  }

  private Row row(int index, List<Span> lastYear) {
    Link link = links.get(index);
    Item problem = link.problem();
    List<Integer> indices = treated.get(index);
    String aspect =
        indices.isEmpty()
            ? ownAspect(problem)
            : String.join("、", indices.stream().map(i -> aspects.get(i).name()).toList());
    return new Row(
        Kind.PROBLEM,
        aspect,
        Optional.of(problem),
        new Cell(List.of(part(problem)), LinkOrigin.WORDS),
        cell(problem, Role.CAUSES, link.causes(), link.causesBy()),
        cell(problem, Role.MEASURES, link.measures(), link.measuresBy()),
        sentences(lastYear));
  }

  /** In a part that treats both together, the answer stands with the problem. */
  private Cell cell(Item problem, Role role, List<Item> answers, LinkOrigin origin) {
    Section part = parts.get(problem.id());
    if (answers.isEmpty()
        && origin != LinkOrigin.CONFIRMED
        && part != null
        && part.also().contains(role)) {
      return new Cell(List.of(part(problem)), LinkOrigin.WITHIN);
    }
    return new Cell(answers.stream().map(this::part).toList(), origin);
  }

  private Row missing(String aspect, List<Span> lastYear) {
    return new Row(
        Kind.ASPECT,
        aspect,
        Optional.empty(),
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        sentences(lastYear));
  }

  private List<Row> freeMeasures() {
    Set<String> linked = new HashSet<>();
    links.forEach(link -> link.measures().forEach(measure -> linked.add(measure.id())));
    List<Row> rows = new ArrayList<>();
    for (Item measure : ConfirmedLinks.measures(statement)) {
      if (!linked.contains(measure.id())) {
        Cell cell = new Cell(List.of(part(measure)), LinkOrigin.WORDS);
        rows.add(
            new Row(
                Kind.MEASURE,
                ownAspect(measure),
                Optional.empty(),
                Cell.EMPTY,
                Cell.EMPTY,
                cell,
                Cell.EMPTY));
      }
    }
    return rows;
  }

  private static String ownAspect(Item item) {
    return item.aspect().flatMap(AspectLexicon.shipped()::ofId).map(Aspect::name).orElse("");
  }

  private Part part(Item item) {
    return new Part(item.span(), words(item.span()), Optional.of(item));
  }

  private Cell sentences(List<Span> spans) {
    return new Cell(
        spans.stream().map(span -> new Part(span, words(span), Optional.empty())).toList(),
        LinkOrigin.WORDS);
  }

  private String words(Span span) {
    return StringUtils.normalizeSpace(statement.snapshot().quote(span));
  }
}
