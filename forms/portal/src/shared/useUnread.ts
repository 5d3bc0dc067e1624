import { onScopeDispose, readonly, ref, type Ref } from 'vue';
import { api } from '@/api';
import { ApiProblem } from '@/api/problem';
import { onTopic } from '@/live/events';
import { runsPlatform } from '@/session/session';

const unread = ref(0);

/** How many messages have not been read; a page that knows better says so with `setUnread`. */
export function useUnread(): Readonly<Ref<number>> {
  let alive = true;
  const refresh = async () => {
    if (runsPlatform.value) return;
    try {
      const inbox = await api.inbox();
      if (alive) unread.value = inbox.unread;
    } catch (problem) {
      // The number is an extra: the page below tells about a server that cannot be reached.
      if (!(problem instanceof ApiProblem)) throw problem;
    }
  };
  onTopic('notice', () => void refresh());
  onScopeDispose(() => (alive = false));
  void refresh();
  return readonly(unread);
}

export function setUnread(count: number): void {
  unread.value = count;
}
