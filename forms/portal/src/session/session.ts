import { computed, reactive, readonly } from 'vue';
import { api } from '@/api';
import { ApiProblem } from '@/api/problem';
import type { Session } from '@/api/types';
import { choose, elderUndecided } from '@/app/preferences';

const state = reactive<{ user: Session | null; known: boolean; ended: boolean; problem: ApiProblem | null }>({
  user: null, known: false, ended: false, problem: null,
});

export const session = readonly(state);

const STAFF = ['service', 'maintenance', 'security', 'finance', 'manager'];
const WITH_TASKS = [...STAFF, 'committee', 'admin', 'process'];

export function hasRole(...roles: string[]): boolean {
  return roles.some((role) => state.user?.roles.includes(role));
}

export const isStaff = computed(() => hasRole(...STAFF));
export const seesTasks = computed(() => hasRole(...WITH_TASKS));
export const isManager = computed(() => hasRole('manager', 'admin'));
/** Rules and parameters: the process owner's, and the community administrator's too. */
export const ownsRules = computed(() => hasRole('process', 'admin'));
export const isAdmin = computed(() => hasRole('admin'));
export const isServiceDesk = computed(() => hasRole('service'));
/** Runs the platform and belongs to no community; nothing that is about one is for them. */
export const runsPlatform = computed(() => state.user !== null && !state.user.community);
export const usesTasklist = computed(() => hasRole(...STAFF, 'process', 'admin', 'camunda-admin'));

/**
 * Asks the server once who is logged in; later calls answer from memory. When the server cannot be reached
 * `session.problem` says why, and the next call asks again.
 */
export async function findSession(): Promise<Session | null> {
  if (state.known) return state.user as Session | null;
  state.problem = null;
  try {
    welcome(await api.session());
    state.known = true;
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 401) state.known = true;
    else state.problem = problem;
  }
  return state.user as Session | null;
}

export async function login(username: string, password: string): Promise<void> {
  await api.login(username, password);
  welcome(await api.session());
  state.known = true;
  state.ended = false;
}

export async function logout(): Promise<void> {
  await api.logout();
  forget();
}

/** The server no longer knows us; the page stays in the drafts and the login brings one back. */
export function sessionEnded(): void {
  if (state.user === null) return;
  forget();
  state.ended = true;
}

function forget(): void {
  state.user = null;
  state.known = true;
}

function welcome(user: Session): void {
  state.user = user;
  if (user.elderMode && elderUndecided()) choose({ elder: true });
}
