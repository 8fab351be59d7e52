package io.github.duizhao.check.rules;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.CampaignProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which of the aspects that the notice names an item or a sentence is about. */
public final class NoticeAspects {

  private final AspectNames names;

  /** The aspects of a profile. */
  public NoticeAspects(List<CampaignProfile.Aspect> aspects) {
    this.names = new AspectNames(aspects);
  }

  /**
   * For each problem, the indices of the aspects that it treats. An aspect that no problem is about
   * goes to the problems with a sentence that begins with it, as {@link AspectMissing} reads them.
   */
  public List<List<Integer>> of(List<Item> problems, Snapshot snapshot) {
    List<List<Integer>> all = new ArrayList<>();
    BitSet found = new BitSet(names.size());
    for (Item problem : problems) {
      List<Integer> aspects = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (names.isAbout(i, problem, snapshot)) {
          aspects.add(i);
          found.set(i);
        }
      }
      all.add(aspects);
    }
    if (found.cardinality() < names.size()) {
      for (int i = 0; i < problems.size(); i++) {
        addNamed(problems.get(i), snapshot, found, all.get(i));
      }
    }
    return all;
  }

  /** The indices of the aspects that words name. */
  public List<Integer> namedIn(String words) {
    String plain = AspectNames.plain(words);
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.names(i, plain)) {
        named.add(i);
      }
    }
    return named;
  }

  private void addNamed(Item problem, Snapshot snapshot, BitSet found, List<Integer> aspects) {
    for (Span sentence : Sentences.in(snapshot.text(), problem.span())) {
      for (int aspect : namedIn(AspectNames.lead(sentence, snapshot))) {
        if (!found.get(aspect) && !aspects.contains(aspect)) {
          aspects.add(aspect);
        }
      }
    }
  }
}
