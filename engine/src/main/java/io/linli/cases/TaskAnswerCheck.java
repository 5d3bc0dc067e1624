package io.linli.cases;


/** What a feature refuses although the task's form accepts it, because it depends on more than the form knows; a bean of the feature. */
public interface TaskAnswerCheck {

  /** @throws io.linli.problems.Refusal naming the fields that are wrong */
  void check(TaskAnswer answer);
}
