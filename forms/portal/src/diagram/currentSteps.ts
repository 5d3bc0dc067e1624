/** A step of the diagram as bpmn-js registers it. */
export interface Step {
  id: string;
  type: string;
}

const JOINS = ['bpmn:ParallelGateway', 'bpmn:InclusiveGateway'];

/**
 * Where the case stands, the step to look at first. A gateway that waits for other branches is no place where anybody works:
 * it counts only when there is nothing else.
 */
export function currentSteps<S extends Step>(current: readonly S[]): S[] {
  const steps = current.filter((step) => !JOINS.includes(step.type));
  const works = (step: S) => /Task$|Event$|CallActivity$/.test(step.type);
  return steps.length === 0 ? [...current] : [...steps.filter(works), ...steps.filter((step) => !works(step))];
}
