/// <reference lib="webworker" />
/** The service worker: keeps the site's own files, all of one build, and answers from them with no network. */

/** Made while building: the files, and a name that changes with any of them. */
declare const FILES: readonly string[];
declare const BUILD: string;

/** The same as `self`, as what it is here. */
const worker = self as unknown as ServiceWorkerGlobalScope;

const OWN = 'knee-coach-';
const NAME = `${OWN}${BUILD}`;

worker.addEventListener('install', (event) => {
  // Not from the browser's own cache: a file of an older build must not come among these.
  const fresh = FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});

worker.addEventListener('activate', (event) => {
  const old = (name: string) => name.startsWith(OWN) && name !== NAME;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  const kept = caches.open(NAME).then((cache) => cache.match(request, { ignoreSearch: true }));
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
});
