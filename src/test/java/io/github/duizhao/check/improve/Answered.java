package io.github.duizhao.check.improve;

import io.github.duizhao.check.MeasureSlots.Slot;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What people type into the form, in the order of the slots. */
final class Answered {

  /** Answers to all six. */
  static final List<List<String>> WHOLE =
      List.of(
          List.of("自学", "《党章》", "每周2次", "6月底前", "支部书记", "学习笔记"),
          List.of("走访", "联系户", "2 次每月", "年底之前", "办公室主任", "台账"),
          List.of("谈心谈话", "科室干部", "每季度至少1次", "长期", "由组织委员负责", "查台账"),
          List.of("修订", "《值班办法》", "2项", "2027年3月", "组织委员", "在支部会上汇报"),
          List.of("撰写", "心得体会", "每季度", "即日起", "我", "笔记、心得"),
          List.of("清理", "重复报表", "两次", "立即", "办公室", "抽查"),
          List.of("核对", "报表", "每份", "3个工作日", "本人", "记录本签字"),
          List.of("跟班", "窗口", "每半年1天", "6.30", "张三", "群众满意度"),
          List.of("回访", "办结事项", "每月不少于10件", "三季度", "纪检委员牵头", "每月通报"),
          List.of("公示", "采购清单", "一月一次", "2026-11-30", "由办公室主任负责。", "由纪检委员抽查；"),
          List.of("帮扶", "困难党员", "２户", "年内", "请支部书记", "由由支部记录"),
          List.of("读完", "必读书目", "4本", "截止11月", "我本人", "在支部会上交流"),
          List.of("上门走访", "对口企业", "5家/季度", "明年6月底", "分管领导", "走访记录本"),
          List.of("蹲点", "联系村", "每半年不少于\n3天", "两个月", "支部书记、组织委员", "照片"),
          List.of("汇报", "支部书记", "一个月1次", "持续", "自己", "谈话记录"),
          List.of("讲党课", "青年党员", "1次", "7月1日", "党支部", "测试成绩"),
          List.of("办结", "积案", "3件", "下半年", "承办科室", "当事人签字"),
          List.of("更新", "风险点清单", "每年", "每年3月底", "纪检委员", "台账销号"));

  private Answered() {}

  static Map<Slot, String> of(List<String> typed) {
    Map<Slot, String> answers = new EnumMap<>(Slot.class);
    Iterator<String> next = typed.iterator();
    for (Slot slot : Slot.values()) {
      answers.put(slot, next.next());
    }
    return answers;
  }
}
