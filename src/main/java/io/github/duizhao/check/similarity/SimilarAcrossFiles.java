package io.github.duizhao.check.similarity;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;

/**
 * The rule that compares files with each other. It has no single document to look at, so it is no
 * {@link io.github.duizhao.check.Rule}; {@link FileComparison} carries it out. Its examples are two
 * files each, with a line of equals signs between.
 */
@RuleInfo(
    id = "similar-across-files",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "单位收稿后的通行做法：核对各人的问题、原因和措施是否雷同；开头、学习情况和套语不算",
    hits = {
      """
      一、存在的问题
      ⟦3月的党课我只听了半场，笔记缺了2页，讨论时照着材料念了一遍⟧，没有联系档案工作讲自己的想法，事后也没有补课，到月底支部检查时才临时抄了一份交上去。
      5月移交的12卷档案超过期限才完成编目，利用人为此跑了两趟，我没有主动解释，也没有登记原因。
      ====
      一、存在的问题
      ⟦3月的党课我只听了半场，笔记缺了2页，讨论时照着材料念了一遍⟧，没有联系信访工作讲自己的想法，事后也没有补课，到月底支部检查时才临时抄了一份交上去。
      5月移交的12卷档案超过期限才完成编目，利用人为此跑了两趟，我没有主动解释，也没有登记原因。""",
      """
      二、原因分析
      ⟦总以为手头工作忙就可以放松学习⟧；遇到难啃的材料先放一放，时间一长就忘了，根子上还是没有把理论学习当成分内的事，缺少挤和钻的劲头，满足于会上听过、笔记记过。
      值班室里人手少，我习惯自己拿主意，很少同别人商量，出了差错也不愿意当面说。
      ====
      二、原因分析
      窗口每天来的人多，我嫌解释起来费事，常常两句话打发，没有站在办事人的角度想一想他跑这一趟花了多少工夫，也没有把常问的事列成一张单子贴出来。
      ⟦总以为手头工作忙就可以放松学习⟧；遇到难啃的材料先放一放，时间一长就忘了，根子上还是没有把理论学习当成分内的事，缺少挤和钻的劲头，满足于会上听过、笔记记过。"""
    },
    nonHits = {
      """
      一、存在的问题
      理论学习不够深入系统。3月的党课我只听了半场，笔记缺了2页，到6月底必读书只读完一本，讨论时没有联系档案编目的实际讲自己的想法。
      ====
      一、存在的问题
      理论学习不够深入系统。集中学习请假5次，有2次没有补课，学习强国靠周末突击刷分，8月写的心得有一半是从往年材料里摘来的，没有谈到窗口。""",
      """
      三、整改措施
      每周三晚自学1小时，2026年6月底前读完两本必读书，月底把笔记交支部委员查看；移交的档案10个工作日内编目，每月5日前对照台账自查一次。
      ====
      三、整改措施
      每周三晚自学1小时，月底把笔记交支部书记查看；来信当天登记，3个工作日内答复，答复不了的说明原因，每季度回访10户，名单贴在窗口请人监督。"""
    })
public final class SimilarAcrossFiles {

  private SimilarAcrossFiles() {}

  /** What the class says about itself. */
  public static RuleInfo info() {
    return SimilarAcrossFiles.class.getAnnotation(RuleInfo.class);
  }
}
