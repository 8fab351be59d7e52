package io.github.duizhao.check;

import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.KnownRules;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.RuleSetting;
import io.github.duizhao.template.Template;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a rule may look at. What several rules ask for is found once. For use on one thread. */
public final class CheckContext {

  private final Statement statement;
  private final Template template;
  private final boolean chosen;
  private final List<SectionState> sections;
  private final List<MissingSection> missing;
  private final Correspondence correspondence;
  private final LocalDate today;
  private final Lexicons lexicons;
  private final TextFacts text;
  private final SectionOrder order;
  private TermHits[] hits;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  CheckContext(
      Statement statement,
      Template template,
      List<SectionState> sections,
      List<MissingSection> missing,
      Correspondence correspondence,
      LocalDate today) {
    this(
        new TextFacts(statement),
        SectionOrder.of(statement, template),
        statement,
        template,
        true,
        sections,
        missing,
        correspondence,
        today);
  }

  CheckContext(
      TextFacts text,
      SectionOrder order,
      Statement statement,
      Template template,
      boolean chosen,
      List<SectionState> sections,
      List<MissingSection> missing,
      Correspondence correspondence,
      LocalDate today) {
    this.text = text;
    this.order = order;
    this.statement = statement;
    this.template = template;
    this.chosen = chosen;
    this.sections = sections;
    this.missing = missing;
    this.correspondence = correspondence;
    this.today = today;
    this.lexicons = Lexicons.with(template.lexicons());
  }

  /** What rules see of a document that was checked. */
  public static CheckContext of(CheckResult result, LocalDate today) {
    return new CheckContext(
        result.statement(),
        result.template(),
        result.sections(),
        result.missing(),
        result.correspondence(),
        today);
  }

  /** The recognised document. */
  public Statement statement() {
    return statement;
  }

  /** The outline it is held against. */
  public Template template() {
    return template;
  }

  /** Whether somebody chose the template; if not, it is the one that fits best. */
  public boolean isTemplateChosen() {
    return chosen;
  }

  /** What this year's notice asks for, if the template names it. */
  public Optional<CampaignProfile> profile() {
    return template.profile();
  }

  /** Its sections with their state, in text order. */
  public List<SectionState> sections() {
    return sections;
  }

  /** The parts that are not there. */
  public List<MissingSection> missing() {
    return missing;
  }

  /** Which parts stand in their place. */
  public SectionOrder order() {
    return order;
  }

  /** Which headings have nothing under them. */
  public EmptyParts emptyParts() {
    return text.emptyParts();
  }

  /** The numbers that paragraphs start with. */
  public ParagraphNumbers numbers() {
    return text.numbers();
  }

  /** Where its marks, digits and blanks stand. */
  public Marks marks() {
    return text.marks();
  }

  /** The places that a template left to fill in. */
  public TermHits placeholders() {
    return text.placeholders();
  }

  /** Which measures answer which problem. */
  public Correspondence correspondence() {
    return correspondence;
  }

  /** The layout that is asked for. */
  public LayoutStandard layoutStandard() {
    return template.layout();
  }

  /**
   * A figure of a rule: what the template sets, or else what {@code template/rules.json} says.
   *
   * @param rule the rule's id
   * @param name the figure's name
   */
  public double threshold(String rule, String name) {
    RuleSetting setting = template.rules().get(rule);
    Double own = setting == null ? null : setting.thresholds().get(name);
    return own == null ? KnownRules.shipped().threshold(rule, name).value() : own;
  }

  /** The date that date rules compare with. */
  public LocalDate today() {
    return today;
  }

  /** The text that is checked. */
  public Snapshot snapshot() {
    return statement.snapshot();
  }

  /** The characters in a range. */
  public String quote(Span span) {
    return snapshot().quote(span);
  }

  /**
   * The word list with a name, as the department changed it.
   *
   * @param name the name of its file in {@code check/lexicons}, without its ending
   */
  public Lexicon lexicon(String name) {
    return lexicons.list(name);
  }

  /** Where the words of a list stand in the text; found once, whoever asks. */
  public TermHits hits(String name) {
    if (hits == null) {
      hits = lexicons.all().in(snapshot().text());
    }
    return hits[lexicons.all().number(name)];
  }

  /**
   * What several rules work out from the same document; found once, by whoever asks first.
   *
   * @param type what it is, one of a kind
   * @param find works it out
   */
  public <T> T shared(Class<T> type, Function<CheckContext, T> find) {
    Object known = shared.get(type);
    if (known == null) {
      known = find.apply(this);
      shared.put(type, known);
    }
    return type.cast(known);
  }
}
