package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Favourites of the user among the patterns. */
class FavouriteDeskTest {

  @TempDir Path folder;

  private MeasureFixture fixture;
  private MeasureState state;

  @BeforeEach
  void open() {
    fixture = new MeasureFixture(folder);
    state = fixture.state;
    fixture.check();
    fixture.caretAt("规定的5本书");
    fixture.desk.choose(1);
  }

  @Test
  void marksTheChosenPattern() {
    String id = state.suggestions.get(1).id();
    List<String> order = ids(state.suggestions);
    fixture.desk.toggleFavourite();
    assertThat(fixture.favourites.read().ids()).containsExactly(id);
    assertThat(ids(state.suggestions)).as("nothing moves under the pointer").isEqualTo(order);
    assertThat(fixture.texts.lines(state).get(1)).containsPattern("^\\d/6 [○◐●] ★ ");
    assertThat(fixture.texts.lines(state).get(0)).doesNotContain("★");
    assertThat(fixture.texts.favouriteLabel(state)).startsWith("取消收藏");
    fixture.desk.toggleFavourite();
    assertThat(fixture.favourites.read().ids()).isEmpty();
    assertThat(fixture.texts.favouriteLabel(state)).startsWith("收藏");
  }

  @Test
  void clearsThemWhenAskedTwice() {
    fixture.desk.toggleFavourite();
    fixture.desk.clearFavourites();
    assertThat(fixture.favourites.read().ids()).hasSize(1);
    assertThat(fixture.texts.clearLabel(state)).startsWith("再点一次，清空 1 条");
    fixture.desk.choose(0);
    assertThat(fixture.texts.clearLabel(state)).as("something else came between").startsWith("清空");
    fixture.desk.clearFavourites();
    fixture.desk.clearFavourites();
    assertThat(fixture.favourites.read().ids()).isEmpty();
    assertThat(state.favourites).isEmpty();
  }

  @Test
  void saysThatTheFileIsDamagedAndLeavesIt() throws Exception {
    Path file = Files.writeString(folder.resolve("favourites.json"), "{");
    fixture.caretAt("8月到窗口");
    assertThat(state.suggestions).as("measures are offered all the same").isNotEmpty();
    assertThat(fixture.texts.notices(state, Optional.empty())).contains("收藏文件读不出来");
    fixture.desk.toggleFavourite();
    assertThat(fixture.texts.notices(state, Optional.empty())).containsOnlyOnce("收藏文件读不出来");
    assertThat(file).hasContent("{");
  }

  @Test
  void comeBeforeOthersThatFitAsWell() {
    List<Suggestion> some = Suggester.builtIn().suggest(SuggestionRequest.of("").atMost(4));
    List<Suggestion> scored =
        List.of(
            scored(some.get(0), 0.9),
            scored(some.get(1), 0.62),
            scored(some.get(2), 0.61),
            scored(some.get(3), 0.3));
    Set<String> favourites = Set.of(some.get(2).id(), some.get(3).id());
    assertThat(ids(FavouriteOrder.of(scored, favourites)))
        .containsExactly(some.get(0).id(), some.get(2).id(), some.get(1).id(), some.get(3).id());
    assertThat(FavouriteOrder.of(scored, Set.of())).isEqualTo(scored);
  }

  private static Suggestion scored(Suggestion one, double score) {
    return new Suggestion(one.id(), one.category(), one.text(), one.slots(), score);
  }

  private static List<String> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::id).toList();
  }
}
