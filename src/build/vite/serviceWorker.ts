/**
 * The service worker of the author's page, so that it works offline once it is loaded. Pages come
 * from the network if it answers. All other files are in the cache: their names have a hash, or
 * they belong to this version.
 */
/** `files` are addresses from the folder of the page. */
export function serviceWorkerOf(version: string, files: readonly string[]): string {
  return `const own = 'kroniek-author ' + registration.scope + ' ';
const name = own + ${JSON.stringify(version)};
const files = ${JSON.stringify(files)};

addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)));
});

// A new version waits until no page of the old one is open.
addEventListener('activate', (event) => {
  const old = (key) => key.startsWith(own) && key !== name;
  event.waitUntil(
    caches.keys()
      .then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  const cached = () => caches.match(request, { ignoreSearch: request.mode === 'navigate' });
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(async () => (await cached()) ?? Response.error())
      : cached().then((found) => found ?? fetch(request)),
  );
});
`;
}
