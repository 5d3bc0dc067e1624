import { ref, watch, type Ref } from 'vue';
import { preferences } from '@/app/preferences';

/** The server gives no more than this at once. */
const MOST = 200;

export interface Paging {
  limit: Ref<number>;
  more: (shown: number) => boolean;
  grow: () => void;
}

/** Short lists first, shorter still in elder mode; "show more" asks for longer ones. */
export function usePaging(startsAnew: () => unknown): Paging {
  const step = () => (preferences.elder ? 6 : 20);
  const limit = ref(step());
  watch(startsAnew, () => (limit.value = step()));
  return {
    limit,
    more: (shown) => shown >= limit.value && limit.value < MOST,
    grow: () => (limit.value = Math.min(limit.value + 2 * step(), MOST)),
  };
}
