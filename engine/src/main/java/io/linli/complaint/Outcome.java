package io.linli.complaint;

/** How a complaint ended, as the model says it. */
public enum Outcome {
  /** The author accepted the answer. */
  ACCEPT,
  /** The author said nothing in time, which counts as acceptance. */
  SILENT,
  /** The subdistrict office decided. */
  DECIDED,
  /** The subdistrict office did not answer in time. */
  UNANSWERED,
  WITHDRAWN
}
