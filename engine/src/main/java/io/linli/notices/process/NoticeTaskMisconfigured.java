package io.linli.notices.process;

/** A notice task in a model lacks something; the incident names the task and what to fill in. */
class NoticeTaskMisconfigured extends RuntimeException {

  NoticeTaskMisconfigured(String activityId, String what) {
    super("The notice task " + activityId + " needs the input parameter \"" + what + "\"");
  }
}
