package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a text follows a campaign of another year, or of the other meeting. */
final class Campaigns {

  /** From so many headings on, the text follows the campaign's list. */
  private static final int ENOUGH = 2;

  /** How far before a campaign's name a text says that it is for it, in characters. */
  private static final int REACH = 6;

  private static final Lexicon LEXICON =
      JsonResource.read(Campaigns.class, "campaigns.json", Lexicon.class);
  private static final TermFinder CUES = new TermFinder(LEXICON.cues());
  private static final TermFinder PAST = new TermFinder(LEXICON.past());

  /** The aspects of all: most headings have none of them. */
  private static final TermFinder ASPECTS =
      new TermFinder(
          LEXICON.campaigns().stream().flatMap(campaign -> campaign.aspects().stream()).toList());

  /** Of later years nothing is known; names such as 五个带头 come again with other aspects. */
  private static final int LATEST =
      LEXICON.campaigns().stream()
          .flatMap(campaign -> campaign.years().stream())
          .mapToInt(Integer::intValue)
          .max()
          .orElse(0);

  private final CheckContext context;
  private final Optional<MeetingYears.Year> year;
  private final Optional<String> meeting;

  /**
   * A search in one text.
   *
   * @param year the year that the text examines, if it says
   * @param meeting the meeting that it is for, if it says
   */
  Campaigns(CheckContext context, Optional<MeetingYears.Year> year, Optional<String> meeting) {
    this.context = context;
    this.year = year;
    this.meeting = meeting;
  }

  /**
   * The first campaign that does not fit the year or the meeting, and where the text follows it.
   */
  Optional<Misfit> misfit() {
    List<Campaign> misfits = LEXICON.campaigns().stream().filter(this::isMisfit).toList();
    return misfits.isEmpty() ? Optional.empty() : followed(misfits);
  }

  private boolean isMisfit(Campaign campaign) {
    return isOver(campaign) || isOfOtherMeeting(campaign);
  }

  /**
   * Whether it is older than the text; the years behind the last known one may ask for it again.
   */
  private boolean isOver(Campaign campaign) {
    if (year.isEmpty()) {
      return false;
    }
    int examined = earliest(year.get());
    return examined <= LATEST && campaign.years().stream().allMatch(of -> of < examined);
  }

  private boolean isOfOtherMeeting(Campaign campaign) {
    boolean ofYear =
        year.isEmpty()
            || campaign.years().contains(year.get().value())
            || campaign.years().contains(earliest(year.get()));
    return ofYear
        && meeting.isPresent()
        && !campaign.meetings().isEmpty()
        && !campaign.meetings().contains(meeting.get());
  }

  /** A meeting of a year (2025年) may be the one that examines the year before it. */
  private static int earliest(MeetingYears.Year year) {
    return year.examined() ? year.value() : year.value() - 1;
  }

  private Optional<Misfit> followed(List<Campaign> misfits) {
    List<Span> titles = context.statement().title().map(List::of).orElse(List.of());
    List<Span> openings =
        context.statement().sections(Role.PREAMBLE).stream().map(Section::span).toList();
    List<Heading> headings = headings();
    for (Campaign campaign : misfits) {
      Optional<Span> place =
          named(campaign, titles, true)
              .or(() -> named(campaign, openings, false))
              .or(() -> headed(campaign, headings));
      if (place.isPresent()) {
        return Optional.of(
            new Misfit(place.get(), campaign.names().get(0), isOfOtherMeeting(campaign)));
      }
    }
    return Optional.empty();
  }

  /** Where the title or the opening names it as the campaign that the text is for. */
  private Optional<Span> named(Campaign campaign, List<Span> ranges, boolean titles) {
    for (Span range : ranges) {
      String text = context.quote(range);
      for (String name : campaign.names()) {
        int at = text.indexOf(name);
        if (at >= 0 && (titles || isFollowed(text, at, name.length()))) {
          int start = range.start() + at;
          return Optional.of(new Span(start, start + name.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFollowed(String text, int at, int length) {
    String before = text.substring(Math.max(0, at - REACH), at);
    Span clause = Clauses.around(text, new Span(at, at + length));
    return CUES.in(before) && !PAST.in(text.substring(clause.start(), clause.end()));
  }

  /** The headings of problems that name an aspect of any campaign. */
  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : context.statement().headings()) {
      if (ASPECTS.in(heading.title())
          && context
              .statement()
              .sectionAt(heading.span().start())
              .filter(section -> section.has(Role.PROBLEMS))
              .isPresent()) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /** Where the headings of the problems follow its list of aspects. */
  private static Optional<Span> headed(Campaign campaign, List<Heading> headings) {
    Span first = null;
    int found = 0;
    for (Heading heading : headings) {
      if (campaign.follows(heading.title())) {
        found++;
        first = first == null ? heading.span() : first;
      }
    }
    return found >= ENOUGH ? Optional.ofNullable(first) : Optional.empty();
  }

  /**
   * A campaign that does not fit.
   *
   * @param place where the text follows it
   * @param name what it is called
   * @param otherMeeting whether it is of the other meeting; if not, of another year
   */
  record Misfit(Span place, String name, boolean otherMeeting) {}

  private record Campaign(
      List<String> names, List<Integer> years, List<String> meetings, List<String> aspects) {

    /** Whether a heading names one of its aspects. */
    boolean follows(String title) {
      for (String aspect : aspects) {
        if (title.contains(aspect)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Lexicon(List<Campaign> campaigns, List<String> cues, List<String> past) {}
}
