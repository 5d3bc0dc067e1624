package io.linli.cases.process;

/** Names of the extension properties ({@code camunda:properties}) that a process owner writes into a model. */
final class ModelWords {

  /** On the process: one sentence for residents; its presence puts the process into the catalogue. */
  static final String SERVICE = "service";

  static final String SERVICE_EN = "serviceEn";
  static final String NAME_EN = "nameEn";
  static final String ICON = "icon";
  static final String NUMBER_PREFIX = "numberPrefix";

  /** On a node: what residents read when it is reached. */
  static final String MILESTONE = "milestone";

  static final String MILESTONE_EN = "milestoneEn";

  /** On a node: what residents read when it is left in the regular way. */
  static final String MILESTONE_DONE = "milestoneDone";

  static final String MILESTONE_DONE_EN = "milestoneDoneEn";

  /** On a task with a due date or on a timer: the promise that residents see. */
  static final String DUE_LABEL = "dueLabel";

  static final String DUE_LABEL_EN = "dueLabelEn";

  /** On a user task: what photos that come with its answer are shown under; without it the task's name. */
  static final String PHOTO_LABEL = "photoLabel";

  static final String PHOTO_LABEL_EN = "photoLabelEn";

  /** On a user task: {@code true} keeps it from who started the case. */
  static final String FOUR_EYES = "fourEyes";

  private ModelWords() {}
}
