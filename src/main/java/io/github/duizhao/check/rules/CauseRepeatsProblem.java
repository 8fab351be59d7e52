package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;

/** A cause that says the problem over again and names no root. */
@RuleInfo(
    id = "cause-repeats-problem",
    severity = Severity.HINT,
    basis = Basis.UNIT,
    source = "评审细则要求“问题—思想根源”逐层深挖，原因不能停在问题的表面",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面
      学习不够深入，笔记不全，3月的党课我只听了半场。
      二、原因分析
      （一）学习方面
      ⟦原因是学习不够深入、笔记不全。⟧
      （二）作风方面
      我怕得罪人，碰到硬骨头想绕开。""",
      """
      一、存在的问题
      （一）服务群众方面
      来信答复慢，8月有2件来信超期7天。
      （二）调查研究方面
      到联系点去得少，全年只去了2次。
      二、原因分析
      一是⟦来信答复慢，有2件来信超期。⟧二是我把走访当负担，能少去就少去。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      学习不够深入，笔记不全，3月的党课我只听了半场。
      二、原因分析
      （一）学习方面
      原因是把学习当任务，缺少紧迫感。""",
      """
      一、存在的问题
      （一）服务群众方面
      来信答复慢，8月有2件来信超期7天。
      二、原因分析
      （一）来信答复慢
      根子是对群众的难处体会不深，总想着等一等、看一看。"""
    })
public final class CauseRepeatsProblem implements Rule {

  private static final String[] LEADS = {"主要原因是", "原因是", "主要是因为", "主要是", "是因为", "因为", "由于"};

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    SharedWording problems = null;
    for (Item cause : context.statement().items(Role.CAUSES)) {
      if (context.hits("subjective-roots").anyIn(cause.span())) {
        continue;
      }
      if (problems == null) {
        problems =
            new SharedWording(
                text,
                context.statement().items(Role.PROBLEMS),
                context.threshold("cause-repeats-problem", "percent") / 100);
      }
      Span body = cause.body().length() > 0 ? cause.body() : cause.span();
      for (Span sentence : sentences(body, text)) {
        if (problems.has(afterLead(sentence, text))) {
          String words = Wording.shortened(context.quote(sentence));
          sink.report(sentence, Message.of("rule.cause-repeats-problem.message", words));
        }
      }
    }
  }

  /** The sentences of a cause without the numbers and marks that count them. */
  private static List<Span> sentences(Span body, String text) {
    return Sentences.in(text, body).stream()
        .map(sentence -> afterMark(sentence, Leads.afterNumber(text, sentence), text))
        .toList();
  }

  private static Span afterLead(Span sentence, String text) {
    for (String lead : LEADS) {
      if (text.startsWith(lead, sentence.start()) && lead.length() < sentence.length()) {
        return new Span(sentence.start() + lead.length(), sentence.end());
      }
    }
    return sentence;
  }

  private static Span afterMark(Span sentence, Span words, String text) {
    return Enumeration.in(text, sentence).stream()
        .filter(mark -> mark.span().start() == words.start())
        .map(mark -> new Span(mark.span().end(), sentence.end()))
        .findFirst()
        .orElse(words);
  }
}
