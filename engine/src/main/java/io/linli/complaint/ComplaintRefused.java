package io.linli.complaint;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What cannot be done with a complaint now, and what to do instead. */
public final class ComplaintRefused extends Refusal {

  private ComplaintRefused(HttpStatus status, String slug, Text detail) {
    super(status, slug, detail);
  }

  private ComplaintRefused(Text detail, String field) {
    super(HttpStatus.BAD_REQUEST, "invalid-input", detail, List.of(new FieldProblem(field, detail)));
  }

  static ComplaintRefused unknown() {
    return new ComplaintRefused(
        HttpStatus.NOT_FOUND, "unknown-complaint", new Text("没有找到这件投诉建议。", "There is no such complaint."));
  }

  static ComplaintRefused notResident() {
    return new ComplaintRefused(
        HttpStatus.FORBIDDEN,
        "residents-only",
        new Text("只有本小区的业主和住户可以附议。", "Only owners and occupants of the community can support a complaint."));
  }

  static ComplaintRefused ownComplaint() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT, "own-complaint", new Text("不能附议自己的投诉建议。", "You cannot support your own complaint."));
  }

  static ComplaintRefused alreadySupported() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT, "already-supported", new Text("您已经附议过了，每人一次。", "You support it already; once each."));
  }

  static ComplaintRefused notSupported() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT, "not-supported", new Text("您没有附议过。", "You do not support it."));
  }

  static ComplaintRefused over() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT, "complaint-over", new Text("这件投诉建议已经结束。", "This complaint is over."));
  }

  static ComplaintRefused notAuthor() {
    return new ComplaintRefused(
        HttpStatus.FORBIDDEN, "not-your-complaint", new Text("只有作者本人可以评价答复。", "Only its author can judge the answer."));
  }

  static ComplaintRefused nothingToJudge() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT,
        "nothing-to-judge",
        new Text("现在没有等待您评价的答复，请刷新后查看。", "There is no answer for you to judge now. Reload to see where it stands."));
  }

  static ComplaintRefused objectionMissing(int shortest, int longest) {
    return new ComplaintRefused(
        new Text(
            "请写明哪里没有解决（" + shortest + "–" + longest + " 字）。",
            "Say what is not settled (" + shortest + "–" + longest + " characters)."),
        "text");
  }

  static ComplaintRefused decisionMissing() {
    return new ComplaintRefused(new Text("请选择认可或不认可。", "Say whether you accept the answer."), "accepted");
  }

  static ComplaintRefused noSuggestion() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT,
        "not-a-suggestion",
        new Text("只有已公开的建议可以转为采购申请。", "Only a published suggestion can become a procurement request."));
  }

  static ComplaintRefused alreadyLed() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT,
        "already-requested",
        new Text("这条建议已经转为采购申请，请看关联的办件。", "This suggestion has become a procurement request already; see the linked case."));
  }

  static ComplaintRefused noFile() {
    return new ComplaintRefused(
        HttpStatus.CONFLICT,
        "not-referred",
        new Text("转业委会之后才有案卷。", "There is a file only once the complaint has gone to the owners' committee."));
  }
}
