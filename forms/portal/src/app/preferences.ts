import { reactive, watchEffect } from 'vue';

export type Language = 'zh' | 'en';
export type ThemeChoice = 'system' | 'light' | 'dark';

interface Preferences {
  language: Language;
  theme: ThemeChoice;
  elder: boolean;
}

const KEY = 'linli.preferences';

/** How this browser shows Linli; kept in the browser, because a family shares accounts but not eyes. */
export const preferences = reactive<Preferences>({ language: 'zh', theme: 'system', elder: false, ...kept() });

const darkWanted = window.matchMedia?.('(prefers-color-scheme: dark)');
const system = reactive({ dark: darkWanted?.matches ?? false });
darkWanted?.addEventListener?.('change', (event) => (system.dark = event.matches));

export function isDark(): boolean {
  return preferences.theme === 'system' ? system.dark : preferences.theme === 'dark';
}

/** True until the person has chosen: then the account's own wish may still decide. */
export function elderUndecided(): boolean {
  return kept().elder === undefined;
}

export function startPreferences(): void {
  watchEffect(() => {
    const root = document.documentElement;
    root.lang = preferences.language === 'zh' ? 'zh-CN' : 'en';
    root.classList.toggle('elder', preferences.elder);
    root.dataset.theme = isDark() ? 'dark' : 'light';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', isDark() ? '#171512' : '#f7f5f1');
  });
}

export function choose(change: Partial<Preferences>): void {
  Object.assign(preferences, change);
  localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...change }));
}

function kept(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch (damaged) {
    if (damaged instanceof SyntaxError) return {};
    throw damaged;
  }
}
