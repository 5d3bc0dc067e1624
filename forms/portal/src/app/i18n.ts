import { createI18n } from 'vue-i18n';
import { watchEffect } from 'vue';
import { speak } from '@/api/client';
import { en } from '@/locales/en';
import { zh } from '@/locales/zh';
import { preferences } from './preferences';
import { vuetify } from './vuetify';

export const i18n = createI18n({
  legacy: false,
  locale: preferences.language,
  fallbackLocale: 'zh',
  messages: { zh, en },
});

export function startLanguage(): void {
  watchEffect(() => {
    i18n.global.locale.value = preferences.language;
    vuetify.locale.current.value = preferences.language === 'zh' ? 'zhHans' : 'en';
    speak(preferences.language === 'zh' ? 'zh-CN' : 'en');
    document.title = preferences.language === 'zh' ? '邻里' : 'Linli';
  });
}

/** Chinese unless English is chosen and there is an English text. */
export function inLanguage(zhText: string | null | undefined, enText: string | null | undefined): string {
  return (preferences.language === 'en' ? enText || zhText : zhText) ?? '';
}
