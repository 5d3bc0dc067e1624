package io.linli.repair;

import java.util.UUID;

/** The process behind a work order. */
public interface RepairProcesses {

  /**
   * Tells the process of a correction, in the caller's transaction.
   *
   * @throws RepairRefused when it waits for none any more: somebody has just finished the work
   */
  void triageCorrected(UUID caseId, Triage corrected);
}
