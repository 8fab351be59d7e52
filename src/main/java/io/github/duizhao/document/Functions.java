package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.List;

/** What a sentence does in a statement, by functions.json. Immutable. */
final class Functions {

  /** Longer sentences are not read to the end. */
  private static final int LONGEST = 120;

  private static final Functions SHIPPED =
      new Functions(JsonResource.read(Functions.class, "functions.json", Content.class));

  private final PatternSet patterns = new PatternSet();
  private final long problems;
  private final long causes;
  private final long measures;
  private final long limit;
  private final long invite;
  private final long promise;
  private final long commitment;
  private final long resolve;
  private final long farewell;

  private Functions(Content content) {
    problems = patterns.add(TextPattern.all(content.problems()));
    causes = patterns.add(TextPattern.all(content.causes()));
    measures = patterns.add(TextPattern.all(content.measures()));
    limit = patterns.add(TextPattern.all(content.limit()));
    invite = patterns.add(TextPattern.all(content.invite()));
    promise = patterns.add(TextPattern.all(content.promise()));
    commitment = patterns.add(TextPattern.all(content.commitment()));
    resolve = patterns.add(TextPattern.all(content.resolve()));
    farewell = patterns.add(TextPattern.all(content.farewell()));
  }

  static Functions shipped() {
    return SHIPPED;
  }

  /** Whether a sentence opens the part with a role: problems, causes or measures. */
  boolean opens(Role role, String sentence) {
    return switch (role) {
      case PROBLEMS -> isAny(problems, sentence);
      case CAUSES -> isAny(causes, sentence);
      case MEASURES -> isAny(measures, sentence);
      default -> false;
    };
  }

  /** Asks for criticism. */
  boolean invites(String sentence) {
    return isAny(invite, sentence);
  }

  /** Promises to take criticism and to act. */
  boolean promises(String sentence) {
    return isAny(promise, sentence);
  }

  /** Says when or how often: a measure, however it is worded. */
  boolean commits(String sentence) {
    return isAny(commitment, sentence);
  }

  /** Begins with what is to be done better: a measure, if it stands in a list of them. */
  boolean resolves(String sentence) {
    return isAny(resolve, sentence);
  }

  /** Admits that the text has limits, asks for criticism or takes leave (以上是我的对照检查). */
  boolean closes(String sentence) {
    return isAny(limit | invite | farewell, sentence);
  }

  private boolean isAny(long kind, String sentence) {
    String head = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    return patterns.anyIn(head, kind);
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
