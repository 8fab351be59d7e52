package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * What has to be inserted so that a statement has all parts of its template, and the aspects that
 * the notice names: each at its place, and the numbers of the headings that follow put right. What
 * is there stays as it is, but for those numbers.
 *
 * @param insertions in text order, each at another place
 * @param corrections changes of numerals that are there, in text order
 * @param parts what is inserted, in text order
 * @param obstacle why nothing can be inserted, if so
 * @param wholeOutline whether the document is empty, so that it takes the whole outline
 */
public record CompletionPlan(
    List<Insertion> insertions,
    List<Edit> corrections,
    List<Part> parts,
    Optional<Message> obstacle,
    boolean wholeOutline) {

  /** Copies the lists. */
  public CompletionPlan {
    insertions = List.copyOf(insertions);
    corrections = List.copyOf(corrections);
    parts = List.copyOf(parts);
  }

  /** The plan for a document that was checked. Costs about as much as a rule; on any thread. */
  public static CompletionPlan of(CheckResult result) {
    if (Characters.countVisible(result.statement().snapshot().text()) == 0) {
      return new CompletionPlan(
          List.of(), List.of(), Part.all(result.template()), Optional.empty(), true);
    }
    if (!result.statement().recognized()) {
      return none("completion.not-recognized");
    }
    CompletionPlan plan = new Completion(result).plan();
    return plan.insertions().isEmpty() ? none("completion.nothing-missing") : plan;
  }

  private static CompletionPlan none(String reason) {
    return new CompletionPlan(
        List.of(), List.of(), List.of(), Optional.of(Message.of(reason)), false);
  }

  /**
   * A part or an aspect that is inserted.
   *
   * @param role the part that it is or belongs to
   * @param heading its heading as it will stand, "" where it gets none
   * @param required whether it is asked for
   */
  public record Part(Role role, String heading, boolean required) {

    static List<Part> all(Template template) {
      return Outline.parts(template).stream()
          .map(section -> new Part(section.role(), section.heading(), section.required()))
          .toList();
    }
  }
}
