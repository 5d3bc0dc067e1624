package io.linli.rulesets.process;

/** A rule task in a model lacks something; the incident names the task and what to fill in. */
class RuleTaskMisconfigured extends RuntimeException {

  RuleTaskMisconfigured(String activityId, String what) {
    super("The rule task " + activityId + " needs the input parameter \"" + what + "\"");
  }
}
