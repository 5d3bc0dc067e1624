// Ties Camunda's web applications to the portal: a way back, and one login for both.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const chinese = (navigator.languages?.[0] ?? navigator.language ?? 'zh').toLowerCase().startsWith('zh');

document.body.classList.toggle('linli-chinese', chinese);

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = `${root}/camunda/assets/linli/portal.css`;
document.head.append(style);

const back = document.createElement('a');
back.className = 'linli-back';
back.href = `${root}/`;
back.textContent = chinese ? '← 回到邻里' : '← Back to Linli';
document.body.append(back);

// Their own login form cannot log anybody in here, so an expired session goes to the portal's login and comes back.
const toOurLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(`${root}/login?back=${encodeURIComponent(location.pathname)}`);
  }
};
addEventListener('hashchange', toOurLogin);
toOurLogin();
