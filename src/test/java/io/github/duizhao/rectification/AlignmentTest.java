package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void equalOnesFirstThenThoseBetweenTheSameNeighbours() {
    assertThat(pairs("ABC", "AXC")).containsExactly(0, 1, 2);
    assertThat(pairs("ABC", "AC")).containsExactly(0, -1, 1);
    assertThat(pairs("AC", "ABC")).containsExactly(0, 2);
    assertThat(pairs("BA", "AB")).containsExactly(1, 0);
    assertThat(pairs("AXYC", "ABC")).containsExactly(0, -1, -1, 2);
    assertThat(pairs("X", "Y")).containsExactly(0);
    assertThat(pairs("", "Y")).isEmpty();
    // Not across what was moved.
    assertThat(pairs("BXA", "AYB")).containsExactly(2, -1, 0);
  }

  @Test
  void theLikestOnesBeforeTheOthers() {
    Alignment alignment = Alignment.byLikeness(2, 2, (i, j) -> i == 0 ? 1 : j == 0 ? 5 : 0);
    assertThat(alignment.other(1)).isZero();
    assertThat(alignment.other(0)).isEqualTo(1);
    assertThat(alignment.one(0)).isEqualTo(1);
    assertThat(Alignment.byLikeness(1, 1, (i, j) -> 0).other(0)).isEqualTo(-1);
  }

  private static List<Integer> pairs(String one, String other) {
    Alignment alignment =
        Alignment.withPlaces(
            one.length(), other.length(), (i, j) -> one.charAt(i) == other.charAt(j) ? 1 : 0);
    return IntStream.range(0, one.length()).mapToObj(alignment::other).toList();
  }
}
