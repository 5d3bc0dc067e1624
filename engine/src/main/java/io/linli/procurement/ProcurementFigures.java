package io.linli.procurement;

/** Counts what runs in the current community; {@code procurement.process} puts the engine behind it. */
public interface ProcurementFigures {

  Procurements procurements();

  Tasks tasks();

  /**
   * @param running procurements that have not ended
   * @param waitingForReview of these, how many wait for the manager's review
   * @param voting how many wait for the owners' vote
   * @param inPurchase how many are being ordered, delivered or accepted
   */
  record Procurements(long running, long waitingForReview, long voting, long inPurchase) {}

  /**
   * Tasks of all processes.
   *
   * @param overdue past their due date
   */
  record Tasks(long open, long overdue) {}
}
