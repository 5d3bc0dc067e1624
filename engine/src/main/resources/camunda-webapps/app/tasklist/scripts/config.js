export default {
  app: { name: '任务 Tasklist', vendor: '邻里' },
  // The portal's own CSRF cookie has the usual name and a wider path.
  csrfCookieName: 'LINLI-CAMUNDA-XSRF',
  // Chooses by the language of the browser without its region: zh-CN and zh-TW read zh.
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/linli/portal'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取选中的任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个任务列表' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到任务表单的第一项' },
    startProcess: { key: 'ctrl+alt+p', description: '打开发起流程的窗口' }
  }
};
