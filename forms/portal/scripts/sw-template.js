// Keeps the shell (page, scripts, styles, icons) so that Linli opens without a network.
// Answers of the server are never kept: they are personal and they change.
const CACHE = 'linli-shell-' + __VERSION__;
const SHELL = ['/', '/manifest.webmanifest', '/icons/logo.svg', ...__FILES__];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('linli-shell-') && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (isServerPath(url.pathname)) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('/')));
  } else if (url.pathname.startsWith('/assets/') || SHELL.includes(url.pathname)) {
    event.respondWith(fromCacheFirst(request));
  }
});

// A message while Linli is closed: {id, kind, urgent, title, titleEn, body, bodyEn, link}. The same id again replaces itself.
self.addEventListener('push', (event) => event.waitUntil(show(read(event.data))));

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.link));
});

function read(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

async function show(message) {
  const english = (await language()) === 'en';
  const title = (english && message.titleEn) || message.title || (english ? 'Linli' : '邻里');
  await self.registration.showNotification(title, {
    body: (english && message.bodyEn) || message.body || '',
    icon: '/icons/icon-192.png', badge: '/icons/icon-192.png', lang: english ? 'en' : 'zh-CN',
    ...(message.id ? { tag: message.id } : {}),
    requireInteraction: message.urgent === true,
    data: { link: message.link },
  });
}

/** What the person has chosen in the app, else what the device speaks. */
async function language() {
  const kept = await caches.match('/language', { cacheName: 'linli-preferences' });
  if (kept) return kept.text();
  return self.navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** Goes to an open window rather than opening one more; never to another site. */
async function open(link) {
  const wanted = new URL(link ?? '/inbox', self.location.origin);
  const url = wanted.origin === self.location.origin ? wanted.href : self.location.origin;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const found = windows.find((one) => one.url === url) ?? windows.find((one) => 'navigate' in one);
  if (!found) return self.clients.openWindow(url);
  await found.focus();
  return found.url === url ? found : found.navigate(url);
}

function isServerPath(path) {
  return ['/api', '/camunda', '/engine-rest', '/v3', '/actuator', '/swagger-ui'].some((start) => path.startsWith(start));
}

async function fromCacheFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}
