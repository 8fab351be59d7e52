package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.regex.Pattern;

/** What a sentence does in a statement, by functions.json. Immutable. */
final class Functions {

  /** Longer sentences are not read to the end. */
  private static final int LONGEST = 120;

  private static final Functions SHIPPED =
      new Functions(JsonResource.read(Functions.class, "functions.json", Content.class));

  private final List<Pattern> problems;
  private final List<Pattern> causes;
  private final List<Pattern> measures;
  private final List<Pattern> limit;
  private final List<Pattern> invite;
  private final List<Pattern> promise;
  private final List<Pattern> commitment;
  private final List<Pattern> resolve;
  private final List<Pattern> farewell;

  private Functions(Content content) {
    problems = all(content.problems());
    causes = all(content.causes());
    measures = all(content.measures());
    limit = all(content.limit());
    invite = all(content.invite());
    promise = all(content.promise());
    commitment = all(content.commitment());
    resolve = all(content.resolve());
    farewell = all(content.farewell());
  }

  static Functions shipped() {
    return SHIPPED;
  }

  /** Whether a sentence opens the part with a role: problems, causes or measures. */
  boolean opens(Role role, String sentence) {
    return switch (role) {
      case PROBLEMS -> any(problems, sentence);
      case CAUSES -> any(causes, sentence);
      case MEASURES -> any(measures, sentence);
      default -> false;
    };
  }

  /** Admits that the text has limits. */
  boolean admitsLimits(String sentence) {
    return any(limit, sentence);
  }

  /** Asks for criticism. */
  boolean invites(String sentence) {
    return any(invite, sentence);
  }

  /** Promises to take criticism and to act. */
  boolean promises(String sentence) {
    return any(promise, sentence);
  }

  /** Says when or how often: a measure, however it is worded. */
  boolean commits(String sentence) {
    return any(commitment, sentence);
  }

  /** Begins with what is to be done better: a measure, if it stands in a list of them. */
  boolean resolves(String sentence) {
    return any(resolve, sentence);
  }

  /** 以上是我的对照检查 and the like. */
  boolean takesLeave(String sentence) {
    return any(farewell, sentence);
  }

  private static boolean any(List<Pattern> patterns, String sentence) {
    String head = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    return patterns.stream().anyMatch(pattern -> pattern.matcher(head).find());
  }

  private static List<Pattern> all(List<String> patterns) {
    return patterns.stream().map(Pattern::compile).toList();
  }

  private record Content(
      List<String> problems,
      List<String> causes,
      List<String> measures,
      List<String> limit,
      List<String> invite,
      List<String> promise,
      List<String> commitment,
      List<String> resolve,
      List<String> farewell) {}
}
