import { api } from '@/api';
import { ApiProblem } from '@/api/problem';
import { preferences } from '@/app/preferences';

/** Whether this browser can, may, and does show messages while Linli is closed. */
export type PushState = 'unsupported' | 'denied' | 'off' | 'on';

export async function pushState(): Promise<PushState> {
  const registration = await worker();
  if (!registration) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return (await registration.pushManager.getSubscription()) ? 'on' : 'off';
}

/** Asks the person, then the browser's push service, then tells the server. */
export async function switchPushOn(): Promise<PushState> {
  const registration = await worker();
  if (!registration) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return Notification.permission === 'denied' ? 'denied' : 'off';
  const { key } = await api.pushKey();
  const subscription = (await registration.pushManager.getSubscription())
    ?? (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: fromBase64Url(key) }));
  await api.subscribePush(subscription.toJSON());
  await rememberLanguage();
  return 'on';
}

/** First the server, so that nothing is sent to an address that no longer exists. */
export async function switchPushOff(): Promise<PushState> {
  const subscription = await (await worker())?.pushManager.getSubscription();
  if (!subscription) return 'off';
  await api.unsubscribePush(subscription.endpoint);
  await subscription.unsubscribe();
  return 'off';
}

/** Before a logout; a server or a push service out of reach must not keep anybody from logging out. */
export async function forgetPush(): Promise<void> {
  try {
    if ((await pushState()) === 'on') await switchPushOff();
  } catch (unreachable) {
    if (!(unreachable instanceof ApiProblem) && !(unreachable instanceof DOMException)) throw unreachable;
  }
}

/** The worker has no access to the preferences; it reads the language from here. */
export async function rememberLanguage(): Promise<void> {
  if (!('caches' in window)) return;
  const cache = await caches.open('linli-preferences');
  await cache.put('/language', new Response(preferences.language));
}

/** The key as the push service wants it. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/').padEnd(Math.ceil(text.length / 4) * 4, '=');
  const raw = atob(base64);
  const bytes = new Uint8Array(new ArrayBuffer(raw.length));
  for (let index = 0; index < raw.length; index += 1) bytes[index] = raw.charCodeAt(index);
  return bytes;
}

async function worker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || typeof Notification === 'undefined') return undefined;
  return navigator.serviceWorker.getRegistration();
}
