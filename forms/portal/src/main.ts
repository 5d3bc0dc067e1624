import { createApp } from 'vue';
import App from './App.vue';
import { onSessionEnded } from './api/client';
import { i18n, startLanguage } from './app/i18n';
import { startPreferences } from './app/preferences';
import { router, toLogin } from './app/router';
import { vuetify } from './app/vuetify';
import './design/tokens.css';
import './design/base.css';
import { sessionEnded } from './session/session';

startPreferences();
startLanguage();
onSessionEnded(() => {
  sessionEnded();
  void toLogin();
});

createApp(App).use(i18n).use(vuetify).use(router).mount('#app');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'));
}
