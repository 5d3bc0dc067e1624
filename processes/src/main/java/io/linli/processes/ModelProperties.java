package io.linli.processes;

/** The extension properties ({@code camunda:properties}) that give a model its face for residents. */
public final class ModelProperties {

  /** On a flow node: the sentence on the case's timeline when the node is reached. */
  public static final String MILESTONE = "milestone";

  public static final String MILESTONE_EN = "milestoneEn";

  /** On a flow node: the sentence on the case's timeline when the node is completed. */
  public static final String MILESTONE_DONE = "milestoneDone";

  public static final String MILESTONE_DONE_EN = "milestoneDoneEn";

  /** On a user task or timer: its due time is a time promised to the resident, under this name. */
  public static final String DUE_LABEL = "dueLabel";

  public static final String DUE_LABEL_EN = "dueLabelEn";

  /** On a user task: what photos that come with its answer are shown under; without it the task's name. */
  public static final String PHOTO_LABEL = "photoLabel";

  public static final String PHOTO_LABEL_EN = "photoLabelEn";

  /** On a process or user task: its English name. */
  public static final String NAME_EN = "nameEn";

  /** On a user task: {@code true} keeps it from who started the case, because two people have to agree. */
  public static final String FOUR_EYES = "fourEyes";

  /** On a process: puts it in the service catalogue, described by this sentence. */
  public static final String SERVICE = "service";

  public static final String SERVICE_EN = "serviceEn";

  /** On a process: the letters before its case numbers. */
  public static final String NUMBER_PREFIX = "numberPrefix";

  /** On a process: the name of its Material Design icon. */
  public static final String ICON = "icon";

  private ModelProperties() {}
}
