import { ref } from 'vue';
import { api } from '@/api';
import { ApiProblem } from '@/api/problem';
import { hasRole } from '@/session/session';

const SEE_ALL_CASES = ['manager', 'service', 'committee', 'finance', 'admin', 'process'];

/** Whether a link to this case would lead anywhere: some see every case, everybody else the own ones. */
export function useCaseAccess(): (caseId: string | null | undefined) => boolean {
  const own = ref(new Set<string>());
  const seesAll = hasRole(...SEE_ALL_CASES);
  if (!seesAll) void load();

  async function load(): Promise<void> {
    try {
      const cases = await Promise.all([api.cases('open', 200, false), api.cases('closed', 200, false)]);
      own.value = new Set(cases.flat().map((one) => one.id));
    } catch (problem) {
      // Without the list there is no link, and nothing else is missing on the page.
      if (!(problem instanceof ApiProblem)) throw problem;
    }
  }

  return (caseId) => typeof caseId === 'string' && (seesAll || own.value.has(caseId));
}
