import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether the browser believes to have a network. */
export function useOnline(): Readonly<Ref<boolean>> {
  const online = ref(navigator.onLine);
  const update = () => (online.value = navigator.onLine);
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  onScopeDispose(() => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  });
  return readonly(online);
}
