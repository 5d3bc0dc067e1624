package io.linli.demo.process;

import io.linli.demo.Demo;
import io.linli.demo.DemoProperties;
import io.linli.tenancy.CurrentCommunity;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A new demo community is not an empty one: a vote that is over, one that is under way, a small purchase, a complaint that was answered, a suggestion, an
 * announcement, and a request that
 * waits for review. All of it goes through the same forms, rules and processes as what real people do.
 */
@Component
class DemoStory {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
  private static final String COMMUNITY = "linli-garden";

  private static final Map<String, Object> PUMPS =
      request("更换1号楼生活水泵", "PUMP", "REPAIR_OR_RENEW", "1号楼地下泵房", "近一个月停机四次，高层多次停水，维修费用已接近新泵价格。", 2, 40_000);

  private static final Map<String, Object> ROPES =
      request("更换2号楼电梯曳引钢丝绳", "LIFT", "REPAIR_OR_RENEW", "2号楼1单元电梯", "运行有异响，年检提示钢丝绳磨损接近报废标准，老人孩子乘梯不安心。", 1, 30_000);

  private static final Map<String, Object> LAMPS =
      request("更换1号楼大堂灯具", "OTHER", "REPAIR_OR_RENEW", "1号楼大堂", "灯具老化闪烁，影响老人夜间出行。", 6, 1_280);

  private static final Map<String, Object> GATE =
      request("北门增设刷卡与扫码两用门禁", "DOOR", "NEW", "北门", "北门夜间无人值守，近两个月发生三起电动车被盗，希望增设门禁并保留刷卡方式。", 2, 46_800);

  private static final Map<String, Object> CLEANING =
      complaint("COMPLAINT", "CLEANING", "3号楼楼道多日未打扫", "3号楼2单元楼道一周没有打扫，垃圾堆在电梯口，夏天气味很大。");

  private static final Map<String, Object> GARDEN =
      complaint("SUGGESTION", "CLEANING", "中心花园增设直饮水点", "孩子和老人在中心花园活动的时间长，希望在凉亭旁增设一个直饮水点。");

  private static final Map<String, Object> WATER =
      Map.of(
          "title", "周六上午水泵检修停水",
          "body", "因1号楼生活水泵检修，周六上午8:00–12:00停水，请提前储水。",
          "titleEn", "No water on Saturday morning",
          "bodyEn", "The water pump of building 1 is serviced on Saturday from 8:00 to 12:00. Please store some water.",
          "audience", "COMMUNITY",
          "pinned", true);

  private final Demo demo;
  private final DemoProperties properties;
  private final DemoPeople people;

  DemoStory(Demo demo, DemoProperties properties, DemoPeople people) {
    this.demo = demo;
    this.properties = properties;
    this.people = people;
  }

  /** After the banner, before the job executor starts: until then its jobs are the story's own to run. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  void tell() {
    if (demo.isFresh() && properties.story()) {
      CurrentCommunity.run(COMMUNITY, this::tellAll);
      LOG.info("Some matters are under way in the demo community.");
    }
  }

  private void tellAll() {
    pumpsThatWereVotedFor();
    ropesThatAreVotedOn();
    lampsThatNeedNoVote();
    cleaningThatWasAnswered();
    gardenThatIsWished();
    waterThatIsAnnounced();
    people.request("owner-035", GATE);
  }

  private void pumpsThatWereVotedFor() {
    people.request("owner-077", PUMPS);
    people.review("manager", approval(38_600, "MAINTENANCE_FUND", "甲公司 38,600 元，乙公司 41,200 元，丙公司 43,000 元。", "原泵已使用 14 年，建议更换，选用甲公司。"));
    people.fire("timer_noticePeriodEnds");
    people.vote(1, 236);
    people.fire("timer_votingEnds");
  }

  private void ropesThatAreVotedOn() {
    people.request("owner-012", ROPES);
    people.review("manager", approval(28_600, "MAINTENANCE_FUND", "原厂 28,600 元，第三方 26,900 元（不含检测）。", "涉及乘梯安全，建议选用原厂钢丝绳并同时检测。"));
    people.fire("timer_noticePeriodEnds");
    people.vote(40, 138);
  }

  private void lampsThatNeedNoVote() {
    people.request("owner-058", LAMPS);
    people.review("manager", approval(1_280, "COMMON_INCOME", "本地灯具店 1,280 元，含安装。", "金额小，从公共收益列支。"));
  }

  private void cleaningThatWasAnswered() {
    UUID complaint = people.start("owner-063", "complaint", CLEANING);
    people.support(complaint, 70, 76);
    people.review("service", Map.of("ackNote", "已收到，今天安排现场查看。"));
    people.review("service", Map.of("reply", "已更换3号楼保洁人员，楼道每天上午九点前打扫，周五复查。"));
  }

  private void gardenThatIsWished() {
    UUID suggestion = people.start("owner-081", "complaint", GARDEN);
    people.support(suggestion, 90, 93);
  }

  private void waterThatIsAnnounced() {
    people.start("service", "announcement", WATER);
    people.review("manager", Map.of("approvalDecision", "APPROVE"));
  }

  private static Map<String, Object> approval(int cost, String source, String quotes, String recommendation) {
    return Map.of(
        "reviewDecision", "APPROVE",
        "quotedCost", cost,
        "fundingSource", source,
        "quotes", quotes,
        "recommendation", recommendation);
  }

  private static Map<String, Object> request(
      String title, String category, String kind, String place, String reason, int quantity, int cost) {
    return Map.of(
        "title", title,
        "category", category,
        "kind", kind,
        "place", place,
        "reason", reason,
        "quantity", quantity,
        "estimatedCost", cost);
  }

  private static Map<String, Object> complaint(String kind, String category, String title, String text) {
    return Map.of(
        "kind", kind, "category", category, "title", title, "text", text, "anonymous", false, "hideRooms", true);
  }
}
