import { shallowRef } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { findSession, runsPlatform, session } from '@/session/session';

declare module 'vue-router' {
  interface RouteMeta {
    /** Reachable without a login. */
    open?: boolean;
    /** Needs the whole width of a wide screen. */
    wide?: boolean;
    /** Key of the title's text. */
    title?: string;
    /** For those who run the platform, too. */
    platform?: boolean;
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('@/pages/LoginPage.vue'), meta: { open: true, title: 'login.title' } },
  { path: '/', name: 'home', component: () => import('@/pages/HomePage.vue'), meta: { title: 'nav.home' } },
  { path: '/platform', name: 'platform', component: () => import('@/pages/PlatformPage.vue'), meta: { platform: true, title: 'nav.platform' } },
  { path: '/services', name: 'services', component: () => import('@/pages/ServicesPage.vue'), meta: { title: 'nav.services' } },
  { path: '/services/:serviceKey', name: 'service', component: () => import('@/pages/ServicePage.vue'), props: true, meta: { title: 'nav.services' } },
  { path: '/cases', name: 'cases', component: () => import('@/pages/CasesPage.vue'), meta: { title: 'nav.cases' } },
  { path: '/cases/:id', name: 'case', component: () => import('@/pages/CasePage.vue'), props: true, meta: { title: 'nav.cases' } },
  { path: '/votes', name: 'votes', component: () => import('@/pages/VotesPage.vue'), meta: { title: 'nav.votes' } },
  { path: '/votes/:id', name: 'vote', component: () => import('@/pages/VotePage.vue'), props: true, meta: { title: 'nav.votes' } },
  { path: '/notices', name: 'notices', component: () => import('@/pages/NoticesPage.vue'), meta: { title: 'nav.notices' } },
  { path: '/notices/:id', name: 'notice', component: () => import('@/pages/NoticePage.vue'), props: true, meta: { title: 'nav.notices' } },
  { path: '/statistics', name: 'statistics', component: () => import('@/pages/StatisticsPage.vue'), meta: { title: 'statistics.short' } },
  { path: '/inbox', name: 'inbox', component: () => import('@/pages/InboxPage.vue'), meta: { title: 'nav.inbox' } },
  { path: '/tasks', name: 'tasks', component: () => import('@/pages/TasksPage.vue'), meta: { title: 'nav.tasks' } },
  { path: '/tasks/:id', name: 'task', component: () => import('@/pages/TaskPage.vue'), props: true, meta: { title: 'nav.tasks' } },
  { path: '/overview', name: 'overview', component: () => import('@/pages/OverviewPage.vue'), meta: { title: 'nav.overview' } },
  { path: '/rulesets', name: 'rulesets', component: () => import('@/pages/RulesetsPage.vue'), meta: { title: 'nav.rulesets' } },
  { path: '/rulesets/:rulesetKey', name: 'ruleset', component: () => import('@/pages/RulesetPage.vue'), props: true, meta: { title: 'nav.rulesets' } },
  {
    path: '/rulesets/:rulesetKey/edit', name: 'rulesetEdit', component: () => import('@/pages/RulesetEditPage.vue'), meta: { title: 'nav.rulesets', wide: true },
    props: (route) => ({ rulesetKey: route.params.rulesetKey, ...(typeof route.query.from === 'string' ? { from: route.query.from } : {}) }),
  },
  { path: '/parameters', name: 'parameters', component: () => import('@/pages/ParametersPage.vue'), meta: { title: 'nav.parameters' } },
  { path: '/roster', name: 'roster', component: () => import('@/pages/RosterPage.vue'), meta: { title: 'nav.roster', wide: true } },
  { path: '/deliveries', name: 'deliveries', component: () => import('@/pages/DeliveriesPage.vue'), meta: { title: 'nav.deliveries' } },
  { path: '/me/channels', name: 'channels', component: () => import('@/pages/ChannelsPage.vue'), meta: { title: 'nav.channels' } },
  { path: '/me', name: 'me', component: () => import('@/pages/MePage.vue'), meta: { platform: true, title: 'nav.me' } },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('@/pages/NowherePage.vue'), meta: { open: true } },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to) => {
  if (to.meta.open && to.name !== 'login') return true;
  const user = await findSession();
  if (session.problem) return true; // App shows what is wrong, and the address stays for the next try.
  if (to.name === 'login') return user ? back(to.query.back) : true;
  if (!user) return { name: 'login', query: { back: to.fullPath } };
  return !runsPlatform.value || to.meta.platform ? true : { name: 'platform' };
});

/** The page that could not be loaded: no network, or a new version has replaced its files meanwhile. */
export const unloaded = shallowRef<string | null>(null);

router.onError((_failure, to) => (unloaded.value = to.fullPath));

/** Where one was before the login. Only a path of our own is followed, never another site's address. */
export function back(wish: unknown): string {
  return typeof wish === 'string' && /^\/(?![/\\])/.test(wish) && !wish.startsWith('/login') ? wish : '/';
}

/** To the login and later back to this page; from the login itself nowhere. */
export async function toLogin(): Promise<void> {
  const here = router.currentRoute.value;
  if (here.name === 'login' || session.user) return;
  await router.push({ name: 'login', query: here.fullPath === '/' ? {} : { back: here.fullPath } });
}
