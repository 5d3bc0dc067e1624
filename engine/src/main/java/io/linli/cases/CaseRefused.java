package io.linli.cases;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What cannot be done with a service, a case or a task now, and what to do instead. */
public final class CaseRefused extends Refusal {

  private CaseRefused(HttpStatus status, String slug, Text detail) {
    super(status, slug, detail);
  }

  private CaseRefused(HttpStatus status, String slug, Text detail, FieldProblem field) {
    super(status, slug, detail, List.of(field));
  }

  public static CaseRefused unknownService() {
    return new CaseRefused(
        HttpStatus.NOT_FOUND,
        "unknown-service",
        new Text("没有这项服务，请从服务列表中选择。", "There is no such service. Choose one from the list of services."));
  }

  public static CaseRefused mayNotStart() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "service-not-for-you",
        new Text("您不能发起这项服务，请联系客服代办。", "This service is not for you to start. Ask the service desk."));
  }

  static CaseRefused keyMissing() {
    return new CaseRefused(
        HttpStatus.BAD_REQUEST,
        "idempotency-key-missing",
        new Text(
            "请求缺少 Idempotency-Key（1–100 个字符），无法防止重复提交。",
            "The header Idempotency-Key (1–100 characters) is missing, so a repeated request could not be noticed."));
  }

  static CaseRefused keyReused() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "idempotency-key-reused",
        new Text(
            "这个 Idempotency-Key 已用于另一个申请，请换一个。",
            "This Idempotency-Key was already used for another request. Use a new one."));
  }

  public static CaseRefused olderVersion() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "service-version-replaced",
        new Text("这项服务已有新版本，请刷新后重新填写。", "This service has a newer version. Reload and fill it in again."));
  }

  public static CaseRefused bypass() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "start-by-form",
        new Text(
            "办件只能通过填写服务表单发起，请在邻里或任务列表中填表。",
            "A case is started by its form only. Fill it in, in Linli or in Tasklist."));
  }

  static CaseRefused unknownCase() {
    return new CaseRefused(HttpStatus.NOT_FOUND, "unknown-case", new Text("没有找到这个办件。", "There is no such case."));
  }

  static CaseRefused notLinkable() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "not-linkable",
        new Text("这个办件不能转为别的办件。", "This case cannot lead to another one."));
  }

  /** The engine's own doors say so too: the model wants somebody else to do this, or the case is about this very person. */
  public static CaseRefused notForYou() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "task-not-for-you",
        new Text("这个任务须由另一位同事办理。", "Somebody else has to do this task."));
  }

  public static CaseRefused requesterHidden() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "requester-hidden",
        new Text("这个办件的申请人不公开身份，请在邻里中查看和办理。", "Who asked for this stays hidden. See it and work on it in Linli."));
  }

  public static CaseRefused contentHidden() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "content-hidden",
        new Text("待办不能按办件内容查找或排序，请按办件编号查找。", "Tasks cannot be searched or sorted by what their cases hold. Search by the case number."));
  }

  static CaseRefused notYourCase() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "not-your-case",
        new Text("只有申请人本人可以撤回办件。", "Only who made the request can withdraw it."));
  }

  public static CaseRefused notWithdrawable() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "not-withdrawable",
        new Text("办件已进入不能撤回的阶段，或已经结束。", "The case has gone too far to be withdrawn, or is over."));
  }

  static CaseRefused reasonMissing(int longest) {
    Text text =
        new Text("请写明撤回原因（1–" + longest + " 字）。", "Say why you withdraw (1–" + longest + " characters).");
    return new CaseRefused(HttpStatus.BAD_REQUEST, "invalid-input", text, new FieldProblem("reason", text));
  }

  static CaseRefused over() {
    return new CaseRefused(HttpStatus.CONFLICT, "case-over", new Text("办件已经结束，不能再补充。", "The case is over; nothing can be added."));
  }

  static CaseRefused remarkMissing(int longest) {
    Text text =
        new Text("请写补充内容（1–" + longest + " 字）。", "Write what you want to add (1–" + longest + " characters).");
    return new CaseRefused(HttpStatus.BAD_REQUEST, "invalid-input", text, new FieldProblem("text", text));
  }

  static CaseRefused photosMissing() {
    Text text = new Text("请先选择照片。", "Choose photos first.");
    return new CaseRefused(HttpStatus.BAD_REQUEST, "invalid-input", text, new FieldProblem("photos", text));
  }

  public static CaseRefused unknownTask() {
    return new CaseRefused(HttpStatus.NOT_FOUND, "unknown-task", new Text("没有找到这个任务。", "There is no such task."));
  }

  /** @param by name of who did it, when it is known */
  public static CaseRefused alreadyDone(@Nullable String by) {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "task-already-done",
        by == null
            ? new Text("这个任务已经办理完毕，请刷新列表。", "This task is done already. Reload the list.")
            : new Text("这个任务已由" + by + "办理完毕，请刷新列表。", "This task was done by " + by + " already. Reload the list."));
  }

  public static CaseRefused claimedByAnother() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "task-claimed",
        new Text("这个任务已由他人领取。如需接手，请先请对方退回。", "Somebody else has claimed this task. Ask them to put it back first."));
  }

  /** Handing a task to somebody else could give it to a person whom the model does not allow. */
  public static CaseRefused claimForAnother() {
    return new CaseRefused(
        HttpStatus.FORBIDDEN,
        "claim-for-yourself",
        new Text("只能为自己领取任务，不能替他人领取。", "You can claim a task for yourself only."));
  }

  public static CaseRefused cannotPutBack() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "task-not-returnable",
        new Text("这个任务只分配给您，不能退回。", "This task is for you alone and cannot be put back."));
  }

  public static CaseRefused overtaken() {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "overtaken",
        new Text("别人刚刚处理了同一事项，请刷新后查看。", "Somebody else has just acted on this. Reload to see it."));
  }

  public static CaseRefused onlyByForm() {
    return new CaseRefused(
        HttpStatus.BAD_REQUEST,
        "complete-by-form",
        new Text("任务只能通过填写表单办理。", "A task is completed by its form only."));
  }

  /** The form that was deployed asks for something the server cannot check, so nothing may pass. */
  public static CaseRefused formUnusable(String why) {
    return new CaseRefused(
        HttpStatus.CONFLICT,
        "form-unusable",
        new Text("表单有误，暂时无法提交，请联系流程负责人：" + why, "The form is faulty and cannot be submitted. Tell the process owner: " + why));
  }
}
