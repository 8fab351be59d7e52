package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which meeting a text is for. */
final class MeetingFinder {

  /** How far the opening is read, in characters. */
  private static final int OPENING = 1500;

  private static final Content CONTENT =
      JsonResource.read(MeetingFinder.class, "meetings.json", Content.class);
  private static final Pattern MEETING = Pattern.compile(CONTENT.name());
  private static final Pattern PAST = Pattern.compile(CONTENT.past());

  private MeetingFinder() {}

  /**
   * 组织生活会 or 民主生活会, whichever the title names, else the opening, else the text; "" if none. A
   * meeting of last year counts only if there is no other.
   */
  static String find(String title, String body) {
    String opening = body.substring(0, Math.min(body.length(), OPENING));
    for (String text : new String[] {title, opening, body}) {
      String meeting = current(text);
      if (!meeting.isEmpty()) {
        return meeting;
      }
    }
    Matcher any = MEETING.matcher(body);
    return any.find() ? any.group() : "";
  }

  private static String current(String text) {
    Matcher matcher = MEETING.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 16);
      if (!PAST.matcher(text.substring(from, matcher.start())).find()) {
        return matcher.group();
      }
    }
    return "";
  }

  /** A text in which no meeting is named: each name is shortened to its last character. */
  static String withoutNames(String text) {
    return MEETING.matcher(text).replaceAll(match -> text.substring(match.end() - 1, match.end()));
  }

  private record Content(String name, String past) {}
}
