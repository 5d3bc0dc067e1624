import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { findSession, session } from '@/session/session';

declare module 'vue-router' {
  interface RouteMeta {
    /** Reachable without a login. */
    open?: boolean;
    /** Key of the title's text. */
    title?: string;
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('@/pages/LoginPage.vue'), meta: { open: true, title: 'login.title' } },
  { path: '/', name: 'home', component: () => import('@/pages/HomePage.vue'), meta: { title: 'nav.home' } },
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
  return user ? true : { name: 'login', query: { back: to.fullPath } };
});

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
