package io.linli.processes;

/** What every process that belongs to a case carries, whether it is the case's own or a called one. */
public final class CaseVariables {

  /** The case, a UUID in text form; also the business key of the case's own process instance. */
  public static final Variable<String> CASE_ID = Variable.text("caseId");

  /** The number people quote, for example CG-2026-0001. */
  public static final Variable<String> CASE_NUMBER = Variable.text("caseNumber");

  /** User name of who started the case. */
  public static final Variable<String> REQUESTER = Variable.text("requester");

  public static final Variable<String> REQUESTER_NAME = Variable.text("requesterName");

  public static final Variable<String> TITLE = Variable.text("title");

  /**
   * The case id again, on exactly those process instances that accept {@code case.withdrawn}. The
   * message is correlated by it, so a withdrawal reaches whichever instance is waiting for one.
   */
  public static final Variable<String> WITHDRAWABLE_CASE = Variable.text("withdrawableCase");

  /** Why the requester withdrew; sent along with {@code case.withdrawn}. */
  public static final Variable<String> WITHDRAW_REASON = Variable.text("withdrawReason");

  /**
   * User names of those that the case is kept from, because it is about them, with a comma before, between and
   * after them: never candidates of its tasks, told by none of its notices, and without sight of the case. Never
   * given by a form.
   */
  public static final Variable<String> KEPT_FROM = Variable.text("keptFrom");

  private CaseVariables() {}
}
