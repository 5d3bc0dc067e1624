package io.linli.repair;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/** What cannot be done with a repair now, and what to do instead. */
public final class RepairRefused extends Refusal {

  private static final int FEN = 2;

  private RepairRefused(HttpStatus status, String slug, Text detail) {
    super(status, slug, detail);
  }

  private RepairRefused(String field, Text detail) {
    super(HttpStatus.BAD_REQUEST, "invalid-input", detail, List.of(new FieldProblem(field, detail)));
  }

  static RepairRefused unknownRepair() {
    return new RepairRefused(HttpStatus.NOT_FOUND, "unknown-case", new Text("没有找到这个报修。", "There is no such repair."));
  }

  static RepairRefused staffOnly() {
    return new RepairRefused(
        HttpStatus.FORBIDDEN, "forbidden", new Text("只有客服和物业经理可以更正判断。", "Only the service desk and managers correct a triage."));
  }

  static RepairRefused processOwnersOnly() {
    return new RepairRefused(
        HttpStatus.FORBIDDEN,
        "forbidden",
        new Text("更正过的判断只给流程负责人看。", "Corrected triages are for process owners; your account may not see them."));
  }

  static RepairRefused notCorrectable() {
    return new RepairRefused(
        HttpStatus.CONFLICT,
        "not-correctable",
        new Text("报修还没有判断完毕，或已经修好、取消，不能更正。", "It has not been judged yet, or is repaired or cancelled; the triage cannot be corrected."));
  }

  public static RepairRefused overtaken() {
    return new RepairRefused(
        HttpStatus.CONFLICT, "overtaken", new Text("别人刚刚处理了同一事项，请刷新后查看。", "Somebody else has just acted on this. Reload to see it."));
  }

  static RepairRefused nothingCorrected() {
    return new RepairRefused("urgency", new Text("更正内容与现在的判断相同。", "This is what it is judged to be already."));
  }

  static RepairRefused invalid(String field, Text detail) {
    return new RepairRefused(field, detail);
  }

  static RepairRefused dearerThanAgreed(WorkOrder order) {
    Long agreed = Objects.requireNonNull(order.quoteCents());
    String yuan = "¥" + BigDecimal.valueOf(agreed, FEN).toPlainString();
    return new RepairRefused(
        "workCost",
        new Text(
            "费用超过了业主同意的报价 " + yuan + "，请选择“要重新报价”，业主同意后再完工。",
            "This is more than the " + yuan + " that the owner has agreed to. Choose \"Quote again\" and finish once the owner agrees."));
  }

  static RepairRefused nobodyToQuote() {
    return new RepairRefused(
        "workOutcome", new Text("这次维修不由业主付费，不需要报价。", "The owner does not pay for this repair; no quote is needed."));
  }

  static RepairRefused uncertified() {
    return new RepairRefused(
        "assignedTo",
        new Text("这类维修必须持有效证书，所选人员没有，请另选。", "This work needs a valid certificate that this person does not hold. Choose somebody else."));
  }

  static RepairRefused notCancellable() {
    return new RepairRefused(
        HttpStatus.CONFLICT,
        "not-withdrawable",
        new Text(
            "已经产生维修费用，或业主委员会已同意使用维修资金，不能再取消。情况有变请告诉物业。",
            "Work has been charged for, or the committee has approved money of the fund: it can no longer be cancelled. Tell the property company what has changed."));
  }

  static RepairRefused fundPays() {
    return new RepairRefused(
        "payer",
        new Text("业主委员会已同意使用维修资金，不能改为业主付费。", "The committee has approved money of the fund; it cannot become the owner's bill."));
  }

  /** @param field where somebody wanted the fund to pay */
  static RepairRefused fundDoesNotPay(String field) {
    return new RepairRefused(
        field,
        new Text(
            "判断已更正：这次维修不再属于由业主共同承担的紧急维修，不能使用维修资金。请选择不使用。",
            "The triage has been corrected: this is no urgent repair whose cost owners share, so the maintenance fund cannot pay. Please decide against it."));
  }

  static RepairRefused moreThanApproved(BigDecimal approved) {
    return new RepairRefused(
        "auditedAmount",
        new Text(
            "超过了业主委员会同意的 ¥" + approved.toPlainString() + "，超出部分不能从维修资金列支，请核对。",
            "This is more than the ¥" + approved.toPlainString() + " that the committee has approved; the fund does not pay the rest."));
  }

  static RepairRefused notWaitingForYou() {
    return new RepairRefused(
        HttpStatus.CONFLICT,
        "not-waiting-for-confirmation",
        new Text("这个报修现在不等您确认：可能还没修好，或已经确认过了。", "It does not wait for your confirmation: not repaired yet, or confirmed already."));
  }

  static RepairRefused notPublic() {
    return new RepairRefused(
        HttpStatus.CONFLICT, "not-public", new Text("只有公共部位的报修可以跟进。", "Only repairs of common parts can be followed."));
  }

  static RepairRefused over() {
    return new RepairRefused(HttpStatus.CONFLICT, "case-over", new Text("这个报修已经处理完了。", "This repair is over."));
  }
}
