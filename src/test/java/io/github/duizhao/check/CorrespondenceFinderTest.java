package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrespondenceFinderTest {

  @Test
  void aspectsAndTopicsLinkWhateverTheOrder() {
    assertThat(
            links(
                "（一）理论学习方面\n必读的4本书只读完1本。\n（二）公文办理方面\n7月有4份公文超期5天。",
                "（一）限时办结\n办文3日内回复，每周核对登记簿。\n（二）学深悟透创新理论\n每月读完1本必读书。"))
        .containsExactly("p1 [c1] [m2]", "p2 [] [m1]");
  }

  @Test
  void oneMeasureMayAnswerSeveralProblems() {
    assertThat(links("（一）走访群众不够\n全年只走访6户。\n（二）群众来信答复慢\n2件来信超期7天。", "（一）做实联系群众\n每月走访2户，来信3个工作日内答复。"))
        .containsExactly("p1 [] [m1]", "p2 [] [m1]");
  }

  @Test
  void orderLinksWhatDoesNotSayWhatItIsAbout() {
    assertThat(links("一是开口少。会上3次没发言。二是动手慢。2份表格晚交。", "一是逢会必讲。每次1条。二是当天交账。"))
        .containsExactly("p1 [] [m1]", "p2 [] [m2]");
  }

  @Test
  void orderLinksNothingThatIsPlainlyAboutSomethingElse() {
    String problems = "（一）理论学习方面\n必读的4本书只读完1本。\n（二）值班值守方面\n2次值班时离岗。";
    String measures = "（一）坚持理论学习\n每月读1本书。\n（二）守住廉洁底线\n每季度自查1次。";
    assertThat(links(problems, measures)).containsExactly("p1 [c1] [m1]", "p2 [] []");
    assertThat(check(problems, measures).correspondence().unanswered())
        .extracting(Item::id)
        .containsExactly("p2");
  }

  @Test
  void aMeasureThatDoesNotSayWhatItIsAboutMayAnswerAnything() {
    CheckResult result =
        check(
            "（一）理论学习方面\n必读的4本书只读完1本。\n（二）值班值守方面\n2次值班时离岗。",
            "（一）坚持理论学习\n每月读1本书。\n（二）说到做到\n有事先打招呼。\n（三）守住廉洁底线\n每季度自查1次。");
    assertThat(result.correspondence().unanswered()).isEmpty();
  }

  @Test
  void linksAreFoundByProblem() {
    CheckResult result = check("（一）理论学习方面\n必读的4本书只读完1本。", "（一）坚持理论学习\n每月读1本书。");
    Item problem = result.statement().items(Role.PROBLEMS).get(0);
    assertThat(result.correspondence().of(problem)).isPresent();
    assertThat(result.correspondence().of(result.correspondence().links().get(0).measures().get(0)))
        .isEmpty();
  }

  private static List<String> links(String problems, String measures) {
    return check(problems, measures).correspondence().links().stream()
        .map(link -> link.problem().id() + " " + ids(link.causes()) + " " + ids(link.measures()))
        .toList();
  }

  private static CheckResult check(String problems, String measures) {
    String text = "一、存在的问题\n" + problems + "\n三、整改措施\n" + measures;
    return Checks.check(Example.of(text).text(), List.of());
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }
}
