package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.PartLengths;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part with fewer characters than the notice asks for. */
@RuleInfo(
    id = "section-too-short",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则常规定问题部分、原因部分各不少于多少字；字数由本单位的要求确定",
    exampleTemplate = "six-aspects",
    hits = {
      """
      ⟦一、存在的问题⟧
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，没有当成需要，集中学习靠点名，自学靠检查，读书只看标题和摘要，遇到难懂的原文就跳过去，讨论时说别人说过的话，学完也不想一想和手头的工作有什么关系，时间一长，自己都不觉得这是个问题。
      （二）宗旨意识淡化。总觉得来信不急，先办手头的事，没有站在写信人的位置上想一想，等上一个星期的人是什么心情，归根到底是和群众的感情淡了，把自己当成了办手续的人。""",
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页，课后没有补。全年应学24学时，实际学了15学时，9月的研讨会上我念的是从网上摘来的稿子，科里的同志当场听了出来。发下来的四本必读书，我读完一本，翻了一本，另外两本到年底还没有拆封。支部每月抽查学习笔记，我有3个月是在抽查前一晚补写的，时间和内容都对不上。学习强国的积分排在支部倒数第三。
      （二）服务群众方面。8月有2件来信超期7天才答复，其中一件是反映小区停水的，来信人打过3次电话。全年入户走访计划24次，实际去了11次，雨天和周五基本没有去过。联系的6户困难家庭，有2户的电话是去年的，已经打不通。窗口午休没有安排轮值，9月有5名群众白跑了一趟，其中一位老人来回坐了两个小时的公交车。
      ⟦二、原因分析⟧
      （一）理论武装不够。我把学习当任务，缺少紧迫感。"""
    },
    nonHits = {
      """
      一、存在的问题及原因
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页，课后没有补。全年应学24学时，实际学了15学时，9月的研讨会上我念的是从网上摘来的稿子，科里的同志当场听了出来。发下来的四本必读书，我读完一本，翻了一本，另外两本到年底还没有拆封。支部每月抽查学习笔记，我有3个月是在抽查前一晚补写的，时间和内容都对不上。根子是把学习当任务，没有当成需要，集中学习靠点名，自学靠检查，读书只看标题和摘要，学完也不想一想和手头的工作有什么关系。
      （二）服务群众方面。8月有2件来信超期7天才答复，其中一件是反映小区停水的，来信人打过3次电话。全年入户走访计划24次，实际去了11次，雨天和周五基本没有去过。联系的6户困难家庭，有2户的电话是去年的，已经打不通。窗口午休没有安排轮值，9月有5名群众白跑了一趟，其中一位老人来回坐了两个小时的公交车。根子是和群众的感情淡了，把自己当成了办手续的人，没有站在写信人的位置上想一想，等上一个星期的人是什么心情。平时和群众打交道，先想的是省事，后想的才是办成，听到批评还觉得委屈。
      三、整改措施
      （一）坚持学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      （二）限时办信。来信3个工作日内答复。""",
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页，课后没有补。全年应学24学时，实际学了15学时，9月的研讨会上我念的是从网上摘来的稿子，科里的同志当场听了出来。发下来的四本必读书，我读完一本，翻了一本，另外两本到年底还没有拆封。支部每月抽查学习笔记，我有3个月是在抽查前一晚补写的，时间和内容都对不上。学习强国的积分排在支部倒数第三。
      （二）服务群众方面。8月有2件来信超期7天才答复，其中一件是反映小区停水的，来信人打过3次电话。全年入户走访计划24次，实际去了11次，雨天和周五基本没有去过。联系的6户困难家庭，有2户的电话是去年的，已经打不通。窗口午休没有安排轮值，9月有5名群众白跑了一趟，其中一位老人来回坐了两个小时的公交车。
      二、原因分析
      （一）理论武装不够。我把学习当任务，没有当成需要，集中学习靠点名，自学靠检查，读书只看标题和摘要，遇到难懂的原文就跳过去，讨论时说别人说过的话，学完也不想一想和手头的工作有什么关系，时间一长，自己都不觉得这是个问题。
      （二）宗旨意识淡化。总觉得来信不急，先办手头的事，没有站在写信人的位置上想一想，等上一个星期的人是什么心情，归根到底是和群众的感情淡了，把自己当成了办手续的人。"""
    })
public final class SectionTooShort implements Rule {

  /** One of so many characters of the text is too little for its causes. */
  private static final int LEAST_SHARE = 20;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Map<Role, Length> asked = PartLengths.noticed(context.profile());
    if (!Shares.comparable(context)) {
      return;
    }
    if (asked.isEmpty()) {
      checkCauses(context, sink);
      return;
    }
    Set<Role> done = EnumSet.noneOf(Role.class);
    for (Section section : context.statement().sections()) {
      if (done.contains(section.role())) {
        continue;
      }
      // A merged part owes what its roles owe together, and so do all parts that share a role.
      Set<Role> roles = EnumSet.of(section.role());
      List<Section> parts = Shares.withRoles(roles, context.statement());
      done.addAll(roles);
      int least = roles.stream().mapToInt(role -> least(role, asked)).sum();
      int characters = parts.stream().mapToInt(Section::characters).sum();
      if (characters < least) {
        sink.report(
            Wording.place(section, context.snapshot()),
            Message.of("rule.section-too-short.message", Wording.name(section), characters, least));
      }
    }
  }

  /** Where no notice names a length: causes of a few words in a text of some length. */
  private static void checkCauses(CheckContext context, FindingSink sink) {
    int shortest = (int) context.threshold("section-too-short", "causes");
    Statement statement = context.statement();
    List<Section> causes = statement.sections(Role.CAUSES);
    int characters = causes.stream().mapToInt(Section::characters).sum();
    int all = statement.sections().stream().mapToInt(Section::characters).sum();
    if (causes.size() == 1
        && causes.get(0).also().isEmpty()
        && causes.get(0).role() == Role.CAUSES
        && statement.has(Role.MEASURES)
        && characters < shortest
        && characters * LEAST_SHARE < all) {
      Section part = causes.get(0);
      sink.report(
          Severity.HINT,
          Optional.of(Role.CAUSES),
          Wording.place(part, context.snapshot()),
          Message.of("rule.section-too-short.message", Wording.name(part), characters, shortest));
    }
  }

  private static int least(Role role, Map<Role, Length> asked) {
    return asked.containsKey(role) ? asked.get(role).min() : 0;
  }
}
