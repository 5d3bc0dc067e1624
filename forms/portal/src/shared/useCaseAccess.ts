import { ref } from 'vue';
import { api } from '@/api';
import { ApiProblem } from '@/api/problem';
import { isStaff } from '@/session/session';

/** Whether a link to this case would lead anywhere: staff see every case, residents their own. */
export function useCaseAccess(): (caseId: string | null | undefined) => boolean {
  const own = ref(new Set<string>());
  if (!isStaff.value) void load();

  async function load(): Promise<void> {
    try {
      const cases = await Promise.all([api.cases('open', 200), api.cases('closed', 200)]);
      own.value = new Set(cases.flat().map((one) => one.id));
    } catch (problem) {
      // Without the list there is no link, and nothing else is missing on the page.
      if (!(problem instanceof ApiProblem)) throw problem;
    }
  }

  return (caseId) => typeof caseId === 'string' && (isStaff.value || own.value.has(caseId));
}
