export default {
  // The portal's own CSRF cookie has the usual name and a wider path.
  csrfCookieName: 'LINLI-CAMUNDA-XSRF',
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  customScripts: ['../../assets/linli/portal']
};
