package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.AchievementInProblems;
import io.github.duizhao.check.rules.BlameOnCircumstances;
import io.github.duizhao.check.rules.MeasureLacksSlots;
import io.github.duizhao.check.rules.PraiseBeforeProblem;
import io.github.duizhao.check.rules.SloganChain;
import io.github.duizhao.check.rules.StockProblem;
import io.github.duizhao.check.rules.ThirdPerson;
import io.github.duizhao.check.rules.WishInsteadOfProblem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on content find in single sentences, beyond their examples. */
class ContentRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "理论学习不够系统，满足于参加集体学习，自学抓得不紧。",
        "宗旨意识有所弱化，深入群众不够，与群众的联系不够密切。",
        "工作中创新意识不强，习惯于按老办法办事，缺乏开拓精神。",
        "对自己要求不够严格，工作标准有所降低，有时存在应付思想。",
        "批评与自我批评不够深入，怕得罪人，有好人主义思想。",
        "担当精神欠缺，遇到棘手问题有畏难情绪。",
        "调查研究不够深入细致，了解实情不够全面。",
        "政治敏锐性还不够强，对一些苗头性问题认识不足。",
        "学用结合不够紧密，运用理论指导实践的能力不强。",
        "模范带头作用发挥得不够充分。"
      })
  void stockPhrases(String body) {
    assertThat(problem(body, new StockProblem())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习不够系统，全年8本必读书只读完2本。",
        "批评同志放不开，给同事提意见净说“注意身体”。",
        "在老旧小区改造项目中担当不够，见到扯皮的事就推给社区。",
        "来了文件只看标题，念给别人听的时候自己也不知道讲的是什么。",
        "窗口排起长队，我坐在里屋喝茶，没有出来搭把手。",
        "未发现违反廉洁纪律的问题。"
      })
  void problemsWithSomethingBehindThem(String body) {
    assertThat(problem(body, new StockProblem())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "运用新思想解决实际问题的本领有待进一步提高。",
        "需要在今后的工作中不断加强党性锻炼。",
        "应进一步转变工作作风，提高服务水平。",
        "下一步要多向老同志学习，努力提升业务能力。",
        "群众工作方法还需改进。",
        "我要更加积极主动地参加组织生活。"
      })
  void wishes(String body) {
    assertThat(problem(body, new WishInsteadOfProblem())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月的把关漏看2份材料，能力有待提高。",
        "要求大家做到的，自己在3月的两次会上没有做到。",
        "需要加班的活总是躲着，推给年轻人去干。",
        "应付差事的时候多，材料东拼西凑。",
        "以后的事想得多，眼前的事放着不做。"
      })
  void problemsThatSoundLikeWishes(String body) {
    assertThat(problem(body, new WishInsteadOfProblem())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部分党员干部学习积极性不高，上党课玩手机。",
        "有的年轻干部吃苦精神不够，遇事往后缩。",
        "少数支部委员责任心不强，会议记录有3次缺页。",
        "在学习上，一些党员同志满足于完成规定动作。",
        "班子成员之间谈心谈话不经常，全年只有2次。",
        "个别科室办文拖拉，7月有4份超期。",
        "大家普遍认为学习是软任务，笔记能抄就抄。"
      })
  void others(String body) {
    assertThat(problem(body, new ThirdPerson())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有的同志向我反映窗口午休没有人，我没有当回事。",
        "与班子成员谈心谈话少，全年只谈了2人次。",
        "对部分党员长期不参加活动的情况，我没有上门去问。",
        "有些工作布置以后就不管了，8月的排查漏了2户。",
        "一些企业来问政策，我3次答不上来。",
        "有同事提醒过我2次，我没有改。",
        "个别老党员腿脚不便，我没有安排送学上门。",
        "给一些同志打招呼说情，8月有1次。"
      })
  void oneself(String body) {
    assertThat(problem(body, new ThirdPerson())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "能够认真学习党的创新理论，但系统性不强，3月只读了1篇。",
        "尽管平时也注重学习，然而学得不深，笔记缺了2页。",
        "一年来，我在工作中任劳任怨，较好地完成了各项任务，但创新不够，全年没有提出1条建议。",
        "我虽然做到了遵规守纪，可是在小事上不注意，9月有2次迟到。",
        "总体上能遵守廉洁纪律，但对家属提醒少，全年只谈过1次。",
        "始终坚持以人民为中心，不过走访群众偏少，全年只去了6户。"
      })
  void praiseThatTurns(String body) {
    assertThat(problem(body, new PraiseBeforeProblem())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参加了12次学习，但有4次中途离场。",
        "虽然领了书，但一页没翻。",
        "自以为能够应付，但8月的检查查出3处漏项。",
        "要求别人严格遵守考勤，但自己迟到了2次。",
        "不能够沉下心来，但凡有空就刷手机。",
        "对领导交办的事积极主动，但对群众的来信一拖就是7天。",
        "本来能够当天办完，但我放了3天。",
        "嘴上说坚持学习，但书签还停在第2章。"
      })
  void turnsWithoutPraise(String body) {
    assertThat(problem(body, new PraiseBeforeProblem())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年招商引资超额完成，考核名列全县第一。",
        "所在支部被评为先进基层党组织。",
        "先后获得市级优秀共产党员、岗位能手等荣誉。",
        "带领科室取得了骄人成绩，得到县领导充分肯定。",
        "撰写的信息多次受到上级通报表扬。"
      })
  void achievements(String body) {
    assertThat(problem(body + "3月有2次缺课。", new AchievementInProblems())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总想得到领导肯定，报喜不报忧。",
        "别人评上优秀，我心里不服。",
        "把没有做完的项目报成圆满完成。",
        "对照先进找差距，8月只报名了1个班。",
        "工作没有取得明显成效，走访户数比去年少了9户。",
        "去年被评为先进以后，我有了松口气的想法。"
      })
  void noAchievements(String body) {
    assertThat(problem(body + "3月有2次缺课。", new AchievementInProblems())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "日常事务繁杂，科室人手紧张，很难抽出时间走访。",
        "上级检查考核多，基层疲于应付，没有精力抓学习。",
        "由于经费有限、设备老化，整改进度受到影响。",
        "单位编制少，一个人干几个人的活，工作任务繁重。",
        "主要受疫情影响，很多活动没法开展。"
      })
  void circumstances(String body) {
    assertThat(cause(body, new BlameOnCircumstances())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "任务重不是理由，说到底是我怕吃苦。",
        "总拿人手少当借口，思想上放松了要求。",
        "一忙就把学习丢在一边，觉得业务才是硬指标。",
        "理论基础薄弱，又不愿下功夫补。",
        "强调客观条件多，从主观上找原因少。",
        "工作忙的时候先顾自己手里的事，宗旨意识淡了。"
      })
  void rootsInOneself(String body) {
    assertThat(cause(body, new BlameOnCircumstances())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"多下基层听意见。", "多到群众中走一走、看一看。", "对同事多一些理解和包容。", "遇事多和班子商量，不搞一言堂。", "管好身边人，过好社交关。"})
  void measuresThatLackSlots(String body) {
    assertThat(measure(body, new MeasureLacksSlots())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "走访联系户，把诉求记下来。",
        "每月给家属上一次廉政课。",
        "遇到饭局先报备再赴约。",
        "合同由两人核对后再用印。",
        "进一步加强学习，不断提高素质。",
        "把办公室电话公布在门口，来电当天回。",
        "拜老师傅为师，学会新系统。"
      })
  void measuresWithEnoughSlotsOrVagueOnes(String body) {
    assertThat(measure(body, new MeasureLacksSlots())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "坚持真学真懂、真信真用，做到学思践悟、知行合一。",
        "始终牢记使命，勇于担当，甘于奉献，争做时代先锋。",
        "做到心中有党、心中有民、心中有责、心中有戒。",
        "以踏石留印、抓铁有痕的劲头，真抓实干，久久为功，驰而不息。"
      })
  void slogans(String body) {
    assertThat(measure(body, new SloganChain())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对照忠诚、干净、担当三项标准，每月自查1次。",
        "走访水利、农业、林业、畜牧四个站所。",
        "逐条核对“守土有责、守土负责、守土尽责”的要求落实到人。",
        "先登记、后审批、再用印。",
        "牢记宗旨，每月走访2户，勇于担当，认领1件积案。"
      })
  void noSlogans(String body) {
    assertThat(measure(body, new SloganChain())).isEmpty();
  }

  private static List<String> problem(String body, Rule rule) {
    return quotes("一、存在的问题\n（一）有关方面\n" + body, rule);
  }

  private static List<String> cause(String body, Rule rule) {
    return quotes("二、原因分析\n（一）有关方面\n" + body, rule);
  }

  private static List<String> measure(String body, Rule rule) {
    return quotes("三、整改措施\n（一）加强调查研究\n" + body, rule);
  }

  private static List<String> quotes(String part, Rule rule) {
    return Checks.check(Example.of(part).text(), List.of(rule)).findings().stream()
        .map(Finding::quote)
        .toList();
  }
}
