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
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
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
