package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;

/** Finds which meeting a text is for. */
final class MeetingFinder {

  /** How far the opening is read, in characters. */
  private static final int OPENING = 1500;

  private static final Content CONTENT =
      JsonResource.read(MeetingFinder.class, "meetings.json", Content.class);
  private static final TextPattern MEETING = TextPattern.of(CONTENT.name());
  private static final TextPattern PAST = TextPattern.of(CONTENT.past());

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
    TextPattern.Search any = MEETING.search(body);
    return any.find() ? any.group() : "";
  }

  private static String current(String text) {
    TextPattern.Search matcher = MEETING.search(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 16);
      if (!PAST.in(text.substring(from, matcher.start()))) {
        return matcher.group();
      }
    }
    return "";
  }

  /** A text in which no meeting is named: each name is shortened to its last character. */
  static String withoutNames(String text) {
    TextPattern.Search meeting = MEETING.search(text);
    StringBuilder without = null;
    int from = 0;
    while (meeting.find()) {
      without = without == null ? new StringBuilder() : without;
      without.append(text, from, meeting.start());
      from = meeting.end() - 1;
    }
    return without == null ? text : without.append(text, from, text.length()).toString();
  }

  private record Content(String name, String past) {}
}
