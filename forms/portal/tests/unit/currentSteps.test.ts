import { describe, expect, it } from 'vitest';
import { currentSteps } from '@/diagram/currentSteps';

const step = (id: string, type: string) => ({ id, type: `bpmn:${type}` });
const join = step('gateway_joinFund', 'ParallelGateway');
const inclusive = step('gateway_joinAll', 'InclusiveGateway');
const task = step('task_fix', 'UserTask');
const event = step('event_timer', 'IntermediateCatchEvent');
const choice = step('gateway_which', 'EventBasedGateway');
const part = step('part_offer', 'SubProcess');

describe('currentSteps', () => {
  it('leaves out a join that waits for the others', () => expect(currentSteps([join, task, inclusive, event])).toEqual([task, event]));
  it('keeps a join that is all there is', () => expect(currentSteps([join])).toEqual([join]));
  it('begins with a task or event, before what surrounds it', () => expect(currentSteps([part, choice, task])).toEqual([task, part, choice]));
  it('is empty when nothing is current', () => expect(currentSteps([])).toEqual([]));
});
