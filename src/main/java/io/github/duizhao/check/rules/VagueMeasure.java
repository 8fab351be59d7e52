package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.MeasurePoints.Point;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;

/** A measure that promises an effort and nothing that can be checked. */
@RuleInfo(
    id = "vague-measure",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则要求措施具体、可操作、可检查：有次数或频次、有时限、有检验办法",
    hits = {
      """
      三、整改措施
      （一）加强理论学习
      ⟦进一步加强学习，不断提高本领。⟧
      （二）改进工作作风
      来信3个工作日内答复，每月抽查10件。""",
      """
      三、整改措施
      （一）强化理论武装。一是每周三晚自学1小时，月底交笔记。⟦二是深化学用结合，切实提升解决问题的能力；⟧三是每季度交流1次心得。
      （二）强化宗旨意识。⟦牢固树立为民理念，多下基层听意见。⟧努力当好群众的贴心人。"""
    },
    nonHits = {
      """
      三、整改措施
      （一）进一步加强理论学习，不断提高政治素养。每周三晚自学1小时，月底把笔记交支部委员查看。
      （二）切实改进工作作风。一是限时办结。来信3个工作日内答复；二是加强核对。双人复核，差错逐条登记。""",
      """
      三、整改措施
      针对以上问题，我将从以下方面加以改进：
      （一）坚持调查研究。修订《联系点走访办法》，年底前交支委会审议。
      （二）主动接受监督。家属经商情况一有变化就书面报备。"""
    })
public final class VagueMeasure implements Rule {

  private static final int MIN_TEXT = 8;

  /** A first sentence up to this many visible characters only names the point. */
  private static final int LONGEST_NAME = 18;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Point point : MeasurePoints.of(context).all()) {
      if (point.vague()) {
        vagueSentence(point.span(), point.measure(), context)
            .ifPresent(sentence -> sink.report(sentence, Message.of("rule.vague-measure.message")));
      }
    }
  }

  /** Whether a point is written, promises an effort and has nothing that can be checked. */
  static boolean isVague(Span point, CheckContext context) {
    String text = context.snapshot().text();
    Span words = Leads.afterNumber(text, point);
    return Checkability.isVague(context.snapshot(), words)
        && context.countVisible(words) >= MIN_TEXT
        && !Leads.isLead(text, words)
        && !context.placeholders().anyIn(point)
        && !Checkability.isConcrete(context.quote(words));
  }

  /** Whether a sentence is the first of a point and short, and is plain or counts the point. */
  private static boolean namesPoint(Span sentence, Span point, CheckContext context) {
    String words = context.quote(sentence);
    return sentence.start() == point.start()
        && context.countVisible(sentence) <= LONGEST_NAME
        && (words.indexOf('，') < 0 || !Enumeration.of(context).in(sentence).isEmpty());
  }

  /**
   * The first vague sentence of a point that is vague as a whole; not its short first one, which
   * only names the point (一是提升境界。), if another follows.
   */
  private static Optional<Span> vagueSentence(Span point, Item measure, CheckContext context) {
    String text = context.snapshot().text();
    List<Span> vague =
        Sentences.in(text, point).stream()
            .filter(s -> Checkability.isVague(context.snapshot(), s))
            .toList();
    boolean named = vague.size() > 1 && namesPoint(vague.get(0), point, context);
    return vague.stream()
        .skip(named ? 1 : 0)
        .filter(sentence -> sentence.start() >= measure.body().start())
        .findFirst()
        .or(() -> vague.stream().findFirst());
  }
}
