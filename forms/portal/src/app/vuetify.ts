import 'vuetify/styles/layers';
import 'vuetify/styles/core';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { en, zhHans } from 'vuetify/locale';

const light = {
  dark: false,
  colors: {
    background: '#f7f5f1', surface: '#ffffff', primary: '#1f6b57', secondary: '#625b52',
    error: '#b3372b', warning: '#8a5a00', success: '#1f6b57', info: '#625b52',
    'on-background': '#26231f', 'on-surface': '#26231f', 'on-primary': '#ffffff',
  },
};

const dark = {
  dark: true,
  colors: {
    background: '#171512', surface: '#211e1a', primary: '#7fcfb3', secondary: '#b8afa3',
    error: '#f0968b', warning: '#e9bc6a', success: '#7fcfb3', info: '#b8afa3',
    'on-background': '#efeae2', 'on-surface': '#efeae2', 'on-primary': '#0e2a20',
  },
};

export const vuetify = createVuetify({
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: { defaultTheme: 'light', themes: { light, dark } },
  locale: { locale: 'zhHans', messages: { zhHans, en } },
  defaults: {
    VBtn: { rounded: 'lg', ripple: false },
    VTextField: { variant: 'outlined', rounded: 'lg', color: 'primary', hideDetails: 'auto' },
    VTextarea: { variant: 'outlined', rounded: 'lg', color: 'primary', hideDetails: 'auto' },
    VSelect: { variant: 'outlined', rounded: 'lg', color: 'primary', hideDetails: 'auto' },
    VSwitch: { color: 'primary', hideDetails: true, inset: true },
  },
});
