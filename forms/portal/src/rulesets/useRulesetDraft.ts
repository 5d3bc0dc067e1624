import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { session } from '@/session/session';
import { Drafts } from '@/forms/drafts';

type Files = Record<string, string>;

export interface RulesetDraft {
  /** As they are in force, and as they are being edited. */
  original: Ref<Files>;
  files: Ref<Files>;
  changed: ComputedRef<string[]>;
  /** What is sent: only the changed files, the others stay as they are in force. */
  changes: ComputedRef<Files>;
  restored: Ref<boolean>;
  begin: (inForce: Files) => void;
  load: (other: Files) => void;
  discard: () => void;
}

const SAVE_AFTER_MS = 400;

/** Files under edit; what was typed is kept in this browser until it is published or thrown away. */
export function useRulesetDraft(key: string): RulesetDraft {
  const drafts = new Drafts(session.user?.username ?? '');
  const name = `ruleset.${key}`;
  const original = shallowRef<Files>({});
  const files = ref<Files>({});
  const restored = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = computed(() => Object.keys(files.value).filter((file) => files.value[file] !== original.value[file]));
  const changes = computed(() => Object.fromEntries(changed.value.map((file) => [file, files.value[file]!])));

  watch(files, () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MS);
  }, { deep: true });

  function save(): void {
    if (changed.value.length === 0) drafts.discard(name);
    else drafts.write(name, { values: changes.value, photos: [], idempotencyKey: '' });
  }

  function begin(inForce: Files): void {
    original.value = { ...inForce };
    const kept = (drafts.read(name)?.values ?? {}) as Files;
    restored.value = Object.keys(kept).length > 0;
    files.value = { ...inForce, ...kept };
  }

  function load(other: Files): void {
    files.value = { ...original.value, ...other };
  }

  function discard(): void {
    clearTimeout(timer);
    drafts.discard(name);
    restored.value = false;
    files.value = { ...original.value };
  }

  return { original, files, changed, changes, restored, begin, load, discard };
}
