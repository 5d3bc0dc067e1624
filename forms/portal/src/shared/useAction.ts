import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { ApiProblem } from '@/api/problem';

export interface Action {
  busy: Ref<boolean>;
  problem: ShallowRef<ApiProblem | null>;
  /** @returns whether it went well; the server's refusal is in `problem` */
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** One thing at a time that a person asks the server to do. */
export function useAction(): Action {
  const busy = ref(false);
  const problem = shallowRef<ApiProblem | null>(null);

  async function run(action: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = null;
    try {
      await action();
      return true;
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      problem.value = failure;
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, run };
}
