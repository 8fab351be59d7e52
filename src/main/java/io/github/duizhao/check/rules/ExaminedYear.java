package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;

/** Tells the year that a statement examines: as its title says it, or its opening. */
final class ExaminedYear {

  private static final String MARK = "年度";

  private ExaminedYear() {}

  /** The year that this year's notice names, or else the one in the text; 0 where none is said. */
  static int of(CheckContext context) {
    int asked = context.profile().map(profile -> profile.year()).orElse(0);
    return asked > 0 ? asked : inText(context);
  }

  /** The year in the title, or else that of the meeting in the opening; 0 where none is said. */
  static int inText(CheckContext context) {
    Statement statement = context.statement();
    int year = statement.title().map(context::quote).map(ExaminedYear::first).orElse(0);
    for (Section section : statement.sections()) {
      if (year > 0 || section.role() != Role.PREAMBLE) {
        break;
      }
      year = ofMeeting(context.quote(section.span()));
    }
    return year;
  }

  private static int first(String title) {
    int mark = title.indexOf('年');
    return mark < 0 ? 0 : yearBefore(title, mark);
  }

  /** 关于召开2024年度组织生活会的通知: the year stands right before the meeting. */
  private static int ofMeeting(String opening) {
    for (int mark = opening.indexOf(MARK); mark >= 0; mark = opening.indexOf(MARK, mark + 1)) {
      int after = mark + MARK.length();
      if (opening.startsWith("组织生活会", after) || opening.startsWith("民主生活会", after)) {
        return yearBefore(opening, mark);
      }
    }
    return 0;
  }

  private static int yearBefore(String text, int mark) {
    return CalendarDates.in(text.substring(0, mark + 1)).stream()
        .filter(date -> date.span().equals(new Span(date.span().start(), mark + 1)))
        .mapToInt(CalendarDate::year)
        .findFirst()
        .orElse(0);
  }
}
