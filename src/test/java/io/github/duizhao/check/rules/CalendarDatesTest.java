package io.github.duizhao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a date, and which dates there are. */
class CalendarDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024年, 2024, -1, -1, 2024年",
    "在 2024 年 3 月 5 日前, 2024, 3, 5, 2024 年 3 月 5 日",
    "二〇二四年十二月三十一日, 2024, 12, 31, 二〇二四年十二月三十一日",
    "二○二四年三月, 2024, 3, -1, 二○二四年三月",
    "２０２４年３月的党课, 2024, 3, -1, ２０２４年３月",
    "今年3月5号的会, 0, 3, 5, 3月5号",
    "十一月二日, 0, 11, 2, 十一月二日",
    "2024年度, 2024, -1, -1, 2024年"
  })
  void readsADate(String text, int year, int month, int day, String quote) {
    List<CalendarDate> dates = CalendarDates.in(text);
    assertThat(dates).hasSize(1);
    CalendarDate date = dates.get(0);
    assertThat(text.substring(date.span().start(), date.span().end())).isEqualTo(quote);
    assertThat(List.of(date.year(), date.month(), date.day())).containsExactly(year, month, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3月的党课", "24年", "12024年", "36月", "3月2号楼", "一年三个月", "年月日", "上年度", "3月\n2日"})
  void readsNoDate(String text) {
    assertThat(CalendarDates.in(text)).isEmpty();
  }

  @Test
  void readsDatesOneAfterTheOther() {
    assertThat(CalendarDates.in("2023年、2024年3月5日至4月1日，二〇二五年"))
        .extracting(CalendarDate::year, CalendarDate::month, CalendarDate::day)
        .containsExactly(
            tuple(2023, -1, -1), tuple(2024, 3, 5), tuple(0, 4, 1), tuple(2025, -1, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年2月29日, true",
    "2023年2月29日, false",
    "2月29日, true",
    "2月30日, false",
    "4月31日, false",
    "13月1日, false",
    "2024年0月, false",
    "2024年13月, false",
    "3月0日, false",
    "12月31日, true"
  })
  void knowsTheCalendar(String text, boolean possible) {
    assertThat(CalendarDates.in(text).get(0).possible()).isEqualTo(possible);
  }

  @Test
  void comparesWhatIsWritten() {
    LocalDate day = LocalDate.of(2025, 12, 20);
    assertThat(CalendarDates.in("2025年12月").get(0).isAfter(day)).isFalse();
    assertThat(CalendarDates.in("2025年12月21日").get(0).isAfter(day)).isTrue();
    assertThat(CalendarDates.in("2026年").get(0).isAfter(day)).isTrue();
    assertThat(CalendarDates.in("12月31日").get(0).isAfter(day)).isFalse();
  }
}
