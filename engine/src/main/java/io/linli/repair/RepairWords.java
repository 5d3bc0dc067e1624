package io.linli.repair;

import io.linli.problems.Text;

/** What people are told about a work order. The place is named, the reporter never is. */
final class RepairWords {

  private RepairWords() {}

  static Text matter(WorkOrder order) {
    return new Text(
        order.category().text().zh() + " · " + order.where(), order.category().text().en() + " · " + order.where());
  }

  static Text alert(WorkOrder order) {
    return new Text("急修：" + matter(order).zh(), "Urgent: " + matter(order).en());
  }

  static Text alertBody(WorkOrder order) {
    return new Text("值班人员请注意，系统正在派单。报修人说：" + order.text(), "Everybody on duty: a technician is being chosen. The reporter says: " + order.text());
  }

  static Text nobodyOnDuty(WorkOrder order) {
    return new Text(
        "该工种现在无人值班，请立即安排。报修人说：" + order.text(), "Nobody of this trade is on duty. Please act at once. The reporter says: " + order.text());
  }

  static Text assign(WorkOrder order) {
    return new Text("请人工派单：" + matter(order).zh(), "Please assign by hand: " + matter(order).en());
  }

  static Text assignBody() {
    return new Text("没有可派的师傅了，请立即打开任务安排。", "There is nobody left to ask. Please open the task and find somebody at once.");
  }

  static Text offer(WorkOrder order) {
    return new Text("请接单：" + matter(order).zh(), "Please accept: " + matter(order).en());
  }

  static Text offerBody(WorkOrder order) {
    return new Text("打开任务即可接单或拒绝。报修人说：" + order.text(), "Open the task to accept or decline. The reporter says: " + order.text());
  }

  static Text accepted(WorkOrder order) {
    return new Text(order.technicianName() + " 已接单：" + matter(order).zh(), order.technicianName() + " has accepted: " + matter(order).en());
  }

  static Text acceptedBody() {
    return new Text("预计到达时间见办件。", "The case says when to expect them.");
  }

  static Text late(WorkOrder order) {
    return new Text("预计晚于承诺到场：" + matter(order).zh(), "Expected later than promised: " + matter(order).en());
  }

  static Text lateBody() {
    return new Text("接单师傅预计的到达时间晚于承诺，请改派或告知报修人。", "The technician expects to come later than promised. Send another, or tell the reporter.");
  }

  static Text quoted(WorkOrder order) {
    return new Text("请确认报价：" + matter(order).zh(), "Please answer the quote: " + matter(order).en());
  }

  static Text quotedBody() {
    return new Text("您同意后师傅才会动工。", "No work begins before you agree.");
  }

  static Text done(WorkOrder order) {
    return new Text("已修好：" + matter(order).zh(), "Repaired: " + matter(order).en());
  }

  static Text doneBody() {
    return new Text("请打开办件确认并评价；没有修好可以要求重新处理。", "Please confirm and rate, or say that it is not repaired.");
  }

  static Text doneForFollowers() {
    return new Text("您跟进的公共部位报修已经修好。", "The repair of a common part that you follow is done.");
  }

  static String before(RepairRemark.Kind kind) {
    return switch (kind) {
      case DECLINED -> "拒单原因：";
      case RETURNED -> "退单原因：";
      case QUOTE_ANSWER -> "业主对报价的意见：";
      case HANDED_OVER -> "转交原因：";
      case REOPENED -> "报修人说没有修好：";
      case CORRECTED -> "更正判断的原因：";
      case CHOSEN -> "派单依据：";
    };
  }

  static Text gone(WorkOrder order) {
    return new Text("工单已取消：" + matter(order).zh(), "Called off: " + matter(order).en());
  }

  static Text goneBody() {
    return new Text("不用前往了。", "There is no need to go.");
  }

  static Text anew(WorkOrder order) {
    return new Text("工单已重新安排：" + matter(order).zh(), "Arranged anew: " + matter(order).en());
  }

  static Text anewBody() {
    return new Text("判断已更正，系统会重新派单。", "The triage has been corrected; a technician is chosen again.");
  }
}
