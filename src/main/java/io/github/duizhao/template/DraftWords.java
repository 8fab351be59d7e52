package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what belongs to one document in its headings into 【…】: years, people, units. */
final class DraftWords {

  private static final Content CONTENT =
      JsonResource.read(DraftWords.class, "draft.json", Content.class);
  private static final Set<String> SURNAMES = new HashSet<>(CONTENT.surnames());
  private static final Set<String> NOT_NAMES = new HashSet<>(CONTENT.notNames());
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|二[〇零○O0][〇零○O0一二三四五六七八九]{2}");
  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]+");
  private static final String YEAR_BLANK = "【年份】";
  private static final String QUOTED = "“[^”]{1,60}”|《[^》]{1,60}》";
  private static final Pattern TITLE_PIECE =
      Pattern.compile(
          "【[^】]{1,40}】|" + QUOTED + "|" + String.join("|", longestFirst(CONTENT.titleWords())));

  /** A name before a post, not inside a longer word. */
  private static final Pattern BEFORE_POST =
      Pattern.compile("([\\p{IsHan}]{2,4}?)(?=" + String.join("|", CONTENT.posts()) + ")");

  private DraftWords() {}

  /** The hint of a part that no built-in template has. */
  static String hint() {
    return CONTENT.hint();
  }

  /**
   * A title of which only the words of the genre stay; what is between them, a unit, a post or a
   * name, becomes one blank to fill in.
   */
  static String title(String title) {
    String plain = years(title.replaceAll("[\\s\\u3000]+", ""));
    StringBuilder result = new StringBuilder();
    Matcher pieces = TITLE_PIECE.matcher(plain);
    int from = 0;
    while (pieces.find()) {
      blank(result, plain.substring(from, pieces.start()));
      result.append(pieces.group());
      from = pieces.end();
    }
    blank(result, plain.substring(from));
    return result.toString();
  }

  /** A heading without years and names. */
  static String heading(String heading, Set<String> people) {
    String words = years(heading.strip());
    for (String person : people) {
      words = words.replace(person, "【姓名】");
    }
    Matcher names = BEFORE_POST.matcher(words);
    StringBuilder result = new StringBuilder();
    while (names.find()) {
      String name = names.group(1);
      String last = lastName(name);
      names.appendReplacement(
          result,
          Matcher.quoteReplacement(
              last.isEmpty() ? name : name.substring(0, name.length() - last.length()) + "【姓名】"));
    }
    names.appendTail(result);
    return result.toString();
  }

  /** The names among the words of a line, such as the line under the title. */
  static Set<String> people(String line) {
    Set<String> people = new HashSet<>();
    WORD.matcher(line).results().forEach(word -> nameAtEnd(word.group()).ifPresent(people::add));
    return people;
  }

  private static Optional<String> nameAtEnd(String word) {
    if (isName(word)) {
      return Optional.of(word);
    }
    return Optional.of(lastName(word)).filter(name -> !name.isEmpty() && word.length() > 4);
  }

  /** The name that ends some characters, "" for none. */
  private static String lastName(String words) {
    if (CONTENT.commonBeforePost().stream().anyMatch(words::endsWith)) {
      return "";
    }
    for (int length = Math.min(4, words.length()); length >= 2; length--) {
      String end = words.substring(words.length() - length);
      if (isName(end)) {
        return end;
      }
    }
    return "";
  }

  private static boolean isName(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !word.codePoints().allMatch(Characters::isIdeograph)) {
      return false;
    }
    boolean compound = length > 2 && SURNAMES.contains(word.substring(0, 2));
    boolean single = length < 4 && SURNAMES.contains(word.substring(0, 1));
    return (compound || single)
        && !NOT_NAMES.contains(word)
        && CONTENT.notLast().indexOf(word.charAt(length - 1)) < 0;
  }

  private static String years(String words) {
    return YEAR.matcher(words).replaceAll(YEAR_BLANK);
  }

  /** Marks stay, words become a blank. */
  private static void blank(StringBuilder result, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      result.append(words);
      return;
    }
    result.append("【单位、职务或姓名】");
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).toList();
  }

  /**
   * What tells what belongs to one document.
   *
   * @param titleWords words of a title that may stay
   * @param surnames of one or two characters
   * @param notNames words that begin like a name and are none
   * @param notLast characters that end posts and units
   * @param posts what follows a name
   * @param commonBeforePost what stands before such a word and is no name
   * @param hint of a part that no built-in template has
   */
  private record Content(
      List<String> titleWords,
      List<String> surnames,
      List<String> notNames,
      String notLast,
      List<String> posts,
      List<String> commonBeforePost,
      String hint) {}
}
