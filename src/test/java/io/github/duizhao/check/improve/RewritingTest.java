package io.github.duizhao.check.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.improve.Improvement.Unanswered;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RewritingTest {

  private static final Pattern MARK = Pattern.compile("(?:[。；！？;，]|\\.|……)?$");

  static List<Corpus> corpus() {
    return Corpus.all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "每周2次|《党章》|6月底前|支部书记|学习笔记" + "|进一步加强理论学习，每周2次学习《党章》，6月底前完成，学习笔记交支部书记查看。",
        "每周||6月底|我|查台账|进一步加强理论学习，每周开展，6月底前完成，台账备查。",
        "两次|||由办公室主任负责|记录本签字|进一步加强理论学习，共两次，由办公室主任在记录本上签字。",
        "2 次每周|笔记、心得|年底之前||笔记、心得|进一步加强理论学习，每周2次学习笔记、心得，年底前完成，笔记、心得备查。",
        "|《条例》|2027年3月|办公室主任|台账|进一步加强理论学习，2027年3月底前学习《条例》，台账交办公室主任查看。",
        "每周5小时|《党章》|长期||抽查|进一步加强理论学习，每周学习《党章》5小时，长期坚持，接受抽查。",
        "每月1次|原著|即日起|支部书记|汇报|进一步加强理论学习，即日起每月1次学习原著，向支部书记汇报。",
        "2|原著||||进一步加强理论学习，学习原著2〔待填：单位〕。",
        "定期|原著|换届前|本人负责|群众评价|进一步加强理论学习，换届前定期学习原著，以群众评价为准。",
        "每次不少于1小时|原著||支部书记|支部书记抽查|进一步加强理论学习，学习原著，每次不少于1小时，由支部书记负责，支部书记抽查。"
      })
  void putsAnswersIntoTheWritersSentence(
      String quantity, String object, String deadline, String owner, String check, String text) {
    Map<Slot, String> answers = new EnumMap<>(Slot.class);
    put(answers, Slot.QUANTITY, quantity);
    put(answers, Slot.OBJECT, object);
    put(answers, Slot.DEADLINE, deadline);
    put(answers, Slot.OWNER, owner);
    put(answers, Slot.CHECK, check);
    assertThat(rewrite("进一步加强理论学习。", Actor.PERSONAL, answers, Unanswered.LEFT_OUT)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "走访困难党员。|每周|||每周走访困难党员。",
        "经常走访困难党员。|每周|||经常走访困难党员，每周开展。",
        "经常走访困难党员。|2户|年底||经常走访困难党员，共2户，年底前完成。",
        "经常走访困难党员。|不少于2户|立即||经常走访困难党员，不少于2户，立即执行。",
        "经常走访困难党员。|每月1次|即日起||经常走访困难党员，即日起每月1次。",
        "坚持自学。||6月底|《党章》|坚持自学《党章》，6月底前完成。",
        "坚持谈心谈话。|每季度1次||科室干部|坚持与科室干部谈心谈话，每季度1次。",
        "自学《党章》2小时。||6月底读完||自学《党章》2小时，6月底前读完。"
      })
  void keepsToTheActionThatIsTold(
      String sentence, String quantity, String deadline, String object, String text) {
    Map<Slot, String> answers = new EnumMap<>(Slot.class);
    put(answers, Slot.QUANTITY, quantity);
    put(answers, Slot.OBJECT, object);
    put(answers, Slot.DEADLINE, deadline);
    String rewritten = rewrite(sentence, Actor.PERSONAL, answers, Unanswered.LEFT_OUT);
    assertThat(rewritten).isEqualTo(text);
  }

  @Test
  void whatIsLeftOpenIsToBeFilledIn() {
    String vague = "2.提高政治素养；";
    assertThat(rewrite(vague, Actor.PERSONAL, Map.of(), Unanswered.PLACEHOLDER))
        .isEqualTo("2.提高政治素养，〔待填：频次〕〔待填：做法〕〔待填：对象〕，〔待填：时限〕前完成，〔待填：检验办法〕；");
    assertThat(rewrite(vague, Actor.PERSONAL, Map.of(), Unanswered.LEFT_OUT)).isEqualTo(vague);
    assertThat(rewrite(vague, Actor.TEAM, Map.of(Slot.CHECK, "台账"), Unanswered.PLACEHOLDER))
        .endsWith("，由〔待填：责任人〕负责，台账备查；");
  }

  @Test
  void oneAnswerMayFillSeveralSlots() {
    Map<Slot, String> answers = Map.of(Slot.ACTION, "走访联系户", Slot.QUANTITY, "每月2次");
    assertThat(rewrite("多为群众着想。", Actor.PERSONAL, answers, Unanswered.PLACEHOLDER))
        .isEqualTo("多为群众着想，每月2次走访联系户，〔待填：检验办法〕。");
  }

  @Test
  void answersToFilledSlotsAreNotLookedAt() {
    Map<Slot, String> answers = Map.of(Slot.ACTION, "登记", Slot.QUANTITY, "每年1次");
    assertThat(rewrite("每月走访联系户2户。", Actor.PERSONAL, answers, Unanswered.LEFT_OUT))
        .isEqualTo("每月走访联系户2户。");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void allAnsweredFillsAllSixSlots(Corpus one) {
    for (List<String> typed : Answered.WHOLE) {
      String text = rewrite(one, Answered.of(typed));
      assertThat(MeasureSlots.of(text, new Span(0, text.length()), one.actor()).empty())
          .as(text)
          .isEmpty();
      assertThat(text).doesNotContain("〔");
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyMixOfAnswersKeepsTheSentenceWhole(Corpus one) {
    String mark = mark(one.sentence());
    for (int mix = 0; mix < 64; mix++) {
      Map<Slot, String> answers = Answered.of(Answered.WHOLE.get(mix % Answered.WHOLE.size()));
      int bit = 0;
      for (Slot slot : Slot.values()) {
        if ((mix & (1 << bit)) == 0) {
          answers.put(slot, "");
        }
        bit++;
      }
      for (Unanswered unanswered : Unanswered.values()) {
        String text = rewrite(one.sentence(), one.actor(), answers, unanswered);
        assertThat(text)
            .doesNotContainPattern("[，。；！、：][，。；！、：;]")
            .doesNotContain("由由", "每每", "前前", "内内", "备查备查", "完成完成", "共不", "负责负责", "\n")
            .endsWith(mark);
        assertThat(mark(text)).isEqualTo(mark);
        assertThat(isSubsequence(words(one.sentence()), text)).as(text).isTrue();
      }
    }
  }

  private static boolean isSubsequence(String words, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < words.length(); i++) {
      at += text.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  private static String words(String sentence) {
    return sentence.substring(0, sentence.length() - mark(sentence).length());
  }

  private static String mark(String sentence) {
    Matcher mark = MARK.matcher(sentence);
    assertThat(mark.find()).isTrue();
    return mark.group();
  }

  private static void put(Map<Slot, String> answers, Slot slot, String typed) {
    if (typed != null) {
      answers.put(slot, typed);
    }
  }

  private static String rewrite(Corpus one, Map<Slot, String> answers) {
    return rewrite(one.sentence(), one.actor(), answers, Unanswered.PLACEHOLDER);
  }

  private static String rewrite(
      String sentence, Actor actor, Map<Slot, String> answers, Unanswered unanswered) {
    return Rewriting.of(WrittenMeasure.of(sentence, actor), actor, answers, unanswered);
  }
}
