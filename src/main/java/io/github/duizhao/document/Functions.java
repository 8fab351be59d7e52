package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.List;

/** What a sentence does in a statement, by functions.json. Immutable. */
final class Functions {

  /** Longer sentences are not read to the end. */
  private static final int LONGEST = 120;

  private static final Functions SHIPPED =
      new Functions(JsonResource.read(Functions.class, "functions.json", Content.class));

  private final List<TextPattern> problems;
  private final List<TextPattern> causes;
  private final List<TextPattern> measures;
  private final List<TextPattern> limit;
  private final List<TextPattern> invite;
  private final List<TextPattern> promise;
  private final List<TextPattern> commitment;
  private final List<TextPattern> resolve;
  private final List<TextPattern> farewell;

  private Functions(Content content) {
    problems = TextPattern.all(content.problems());
    causes = TextPattern.all(content.causes());
    measures = TextPattern.all(content.measures());
    limit = TextPattern.all(content.limit());
    invite = TextPattern.all(content.invite());
    promise = TextPattern.all(content.promise());
    commitment = TextPattern.all(content.commitment());
    resolve = TextPattern.all(content.resolve());
    farewell = TextPattern.all(content.farewell());
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

  private static boolean any(List<TextPattern> patterns, String sentence) {
    String head = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    return TextPattern.anyIn(patterns, head);
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
