package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;

/** Finds which meeting a text is for. */
final class MeetingFinder {

  private static final Content CONTENT =
      JsonResource.read(MeetingFinder.class, "meetings.json", Content.class);
  private static final TextPattern MEETING = TextPattern.of(CONTENT.name());
  private static final TextPattern PAST = TextPattern.of(CONTENT.past());

  private MeetingFinder() {}

  /**
   * 组织生活会 or 民主生活会, whichever the title names, else the text first; "" if none. A meeting of last
   * year counts only if there is no other.
   *
   * @param from where the text below the title begins
   */
  static String find(String title, String text, int from) {
    String ofTitle = current(title, 0, title.length());
    if (!ofTitle.isEmpty()) {
      return ofTitle;
    }
    String current = current(text, from, text.length());
    if (!current.isEmpty()) {
      return current;
    }
    TextPattern.Search any = MEETING.search(text, from, text.length());
    return any.find() ? any.group() : "";
  }

  private static String current(String text, int from, int to) {
    TextPattern.Search matcher = MEETING.search(text, from, to);
    while (matcher.find()) {
      int before = Math.max(from, matcher.start() - 16);
      if (!PAST.in(text.substring(before, matcher.start()))) {
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
