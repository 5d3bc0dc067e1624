package io.linli.cases.process;

import java.util.Set;

/** What every service's process has, whatever its model: the contract between cases and models. */
public final class CaseVariables {

  /** Id of the case, also in the processes that it calls. */
  public static final String CASE_ID = "caseId";

  /** As people write it, {@code CG-2026-0001}. */
  public static final String CASE_NUMBER = "caseNumber";

  /** User name of who asked. */
  public static final String REQUESTER = "requester";

  public static final String REQUESTER_NAME = "requesterName";

  /** Heading of the case; a start form with this field gives it, otherwise it is the service's name. */
  public static final String TITLE = "title";

  /** Holds the case id in a process that {@link #WITHDRAWN} may be sent to. */
  public static final String WITHDRAWABLE_CASE = "withdrawableCase";

  /** What the requester said; set when {@link #WITHDRAWN} arrives. */
  public static final String WITHDRAW_REASON = "withdrawReason";

  /** Message to the process that waits for the withdrawal of its case. */
  public static final String WITHDRAWN = "case.withdrawn";

  /** User names of those that the case is kept from, see {@code Usernames}; a feature's start gives it, see {@code ServiceStart}. */
  public static final String KEPT_FROM = "keptFrom";

  /** A form may ask for anything but these: they say whose case it is. */
  static final Set<String> RESERVED =
      Set.of(CASE_ID, CASE_NUMBER, REQUESTER, REQUESTER_NAME, WITHDRAWABLE_CASE, WITHDRAW_REASON, KEPT_FROM);

  private CaseVariables() {}
}
