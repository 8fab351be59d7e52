package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.rules.NoticeAspects;
import io.github.duizhao.document.Aspect;
import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement says of last year's rectification, sentence by sentence: of a problem that it
 * stands in, else of the problems of the aspects that it names, else in general.
 */
final class LastYear {

  private static final String ENDS = "。！？；\n";
  private static final String CLAUSES = "，、：";

  private final Statement statement;
  private final List<CampaignProfile.Aspect> aspects;
  private final NoticeAspects notice;
  private final List<List<Span>> ofProblems = new ArrayList<>();
  private final Map<String, List<Span>> ofAspects = new HashMap<>();
  private final List<Span> general = new ArrayList<>();

  /** By an aspect's id of the general list or name of the notice, the problems that treat it. */
  private final Map<String, List<Integer>> treating = new HashMap<>();

  LastYear(
      Statement statement,
      List<CampaignProfile.Aspect> aspects,
      NoticeAspects notice,
      List<Link> links,
      List<List<Integer>> treated) {
    this.statement = statement;
    this.aspects = aspects;
    this.notice = notice;
    for (int i = 0; i < links.size(); i++) {
      int index = i;
      ofProblems.add(new ArrayList<>());
      links.get(i).problem().aspect().ifPresent(id -> treats(index, id));
      treated.get(i).forEach(aspect -> treats(index, aspects.get(aspect).name()));
    }
    List<Span> mentions = PriorRectification.mentions(statement);
    boolean hasPart = statement.has(Role.PRIOR_RECTIFICATION);
    for (Span mention : mentions) {
      Span words = Characters.trim(statement.snapshot().text(), mention);
      int problem = problemAt(links, words.start());
      if (problem >= 0) {
        add(ofProblems.get(problem), words);
      } else if (!hasPart) {
        sort(words, named(words));
      }
    }
    for (Section section : statement.sections(Role.PRIOR_RECTIFICATION)) {
      read(section.body());
    }
  }

  /** What is said of a problem. */
  List<Span> of(int problem) {
    return ofProblems.get(problem);
  }

  /** What is said of an aspect of the notice that no problem treats. */
  List<Span> of(String aspect) {
    return ofAspects.getOrDefault(aspect, List.of());
  }

  /** What is said of no aspect in particular. */
  List<Span> general() {
    return general;
  }

  private void treats(int problem, String aspect) {
    treating.computeIfAbsent(aspect, key -> new ArrayList<>()).add(problem);
  }

  /** The sentences below a heading of the part that names an aspect are about that aspect. */
  private void read(Span body) {
    String text = statement.snapshot().text();
    List<Heading> headings =
        statement.headings().stream().filter(h -> body.contains(h.span())).toList();
    int next = 0;
    Set<String> scope = Set.of();
    int start = body.start();
    while (start < body.end()) {
      int end = start;
      while (end < body.end() && ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      end = Math.min(body.end(), end + 1);
      Span sentence = Characters.trim(text, new Span(start, end));
      while (next < headings.size() && headings.get(next).span().start() < end) {
        scope = named(headings.get(next).span());
        next++;
      }
      if (sentence.length() > 1) {
        Set<String> own = named(sentence);
        sort(sentence, own.isEmpty() ? scope : own);
      }
      start = end;
    }
  }

  private void sort(Span words, Set<String> named) {
    Set<Integer> problems = new HashSet<>();
    boolean sorted = false;
    for (String aspect : named) {
      List<Integer> ofAspect = treating.getOrDefault(aspect, List.of());
      problems.addAll(ofAspect);
      if (ofAspect.isEmpty() && isOfNotice(aspect)) {
        add(ofAspects.computeIfAbsent(aspect, key -> new ArrayList<>()), words);
        sorted = true;
      }
    }
    problems.forEach(problem -> add(ofProblems.get(problem), words));
    if (!sorted && problems.isEmpty()) {
      add(general, words);
    }
  }

  private boolean isOfNotice(String name) {
    return aspects.stream().anyMatch(aspect -> aspect.name().equals(name));
  }

  /** Sentences that follow each other in one paragraph are one place. */
  private void add(List<Span> spans, Span words) {
    int last = spans.size() - 1;
    if (last >= 0) {
      Span before = spans.get(last);
      if (before.end() <= words.start() && isOneLineOfBlanks(before.end(), words.start())) {
        spans.set(last, new Span(before.start(), words.end()));
        return;
      }
    }
    spans.add(words);
  }

  private boolean isOneLineOfBlanks(int from, int to) {
    String between = statement.snapshot().text().substring(from, to);
    return between.isBlank() && between.indexOf('\n') < 0;
  }

  /** The aspects that clauses name: ids of the general list and names of the notice. */
  private Set<String> named(Span words) {
    Set<String> named = new HashSet<>();
    String text = statement.snapshot().text();
    int start = words.start();
    for (int i = words.start(); i <= words.end(); i++) {
      if (i == words.end() || CLAUSES.indexOf(text.charAt(i)) >= 0) {
        String clause = text.substring(start, i);
        AspectLexicon.shipped().find(clause).map(Aspect::id).ifPresent(named::add);
        notice.namedIn(clause).forEach(index -> named.add(aspects.get(index).name()));
        start = i + 1;
      }
    }
    return named;
  }

  private static int problemAt(List<Link> links, int offset) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).problem().span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }
}
