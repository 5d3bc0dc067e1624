import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { ApiProblem } from '@/api/problem';
import { onTopic, type Topic } from '@/live/events';

export interface Resource<T> {
  data: ShallowRef<T | null>;
  problem: ShallowRef<ApiProblem | null>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

interface Options {
  /** Events after which the data is fetched again, quietly and with the old data still shown. */
  live?: readonly Topic[];
  /** Fetches anew, with a skeleton, when this changes. */
  on?: () => unknown;
  /** Which of the live events concern this page; all of them by default. */
  concerns?: (id: string, topic: Topic) => boolean;
}

/** Several events in a row, as when a vote closes, need one request only. */
const CALM_MS = 250;

/** Data of the server with its loading and failing, kept fresh by live events. */
export function useResource<T>(fetchData: () => Promise<T>, options: Options = {}): Resource<T> {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<ApiProblem | null>(null);
  const loading = shallowRef(true);
  let latest = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;

  async function reload(): Promise<void> {
    const mine = ++latest;
    loading.value = true;
    try {
      const fresh = await fetchData();
      if (mine !== latest) return;
      data.value = fresh;
      problem.value = null;
    } catch (failure) {
      if (mine !== latest) return;
      if (!(failure instanceof ApiProblem)) throw failure;
      problem.value = failure;
    } finally {
      if (mine === latest) loading.value = false;
    }
  }

  function reloadSoon(): void {
    clearTimeout(calm);
    calm = setTimeout(() => void reload(), CALM_MS);
  }

  for (const topic of options.live ?? []) {
    onTopic(topic, (id) => {
      if (id === null || !options.concerns || options.concerns(id, topic)) reloadSoon();
    });
  }
  if (options.on) {
    watch(options.on, () => {
      data.value = null;
      void reload();
    });
  }
  onScopeDispose(() => {
    latest += 1;
    clearTimeout(calm);
  });
  void reload();
  return { data, problem, loading, reload };
}
