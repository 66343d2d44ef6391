import type { Shell } from '../release.ts';
import type { SeenMessage } from '../seen-message.ts';
import { createOfflineWorker, type OfflineWorkerOptions } from './create-offline-worker.ts';

/** Written in when the site is built (`tools/vite-release.ts`). */
declare const __SHELL__: Shell;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** As far as we need it: the browser's side of a thread that stands between a site and the network. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', on: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', on: (event: AskingEvent) => void): void;
  addEventListener(type: 'message', on: (event: LastingEvent & MessageEvent<unknown>) => void): void;
}

function isSeen(data: unknown): data is SeenMessage {
  const { urls, tag } = (data ?? {}) as Partial<Record<keyof SeenMessage, unknown>>;
  return Array.isArray(urls) && urls.every((url) => typeof url === 'string') && typeof tag === 'string';
}

const self = globalThis as unknown as WorkerScope;
const worker = createOfflineWorker({
  scope: self.registration.scope,
  shell: __SHELL__,
  caches,
  fetch: fetch.bind(globalThis) as OfflineWorkerOptions['fetch'],
  // As files are read; a hall of the largest kind is some four million bytes.
  budget: 48 << 20,
  now: () => Date.now(),
  patience: 4000,
  notesPause: 300,
});

self.addEventListener('install', (event) => event.waitUntil(worker.install()));
// A release waits until no page of the one before it is open; the first one has nobody to wait for.
self.addEventListener('activate', (event) =>
  event.waitUntil(worker.activate().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const answer = worker.respond(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  const { data } = event;
  if (isSeen(data)) event.waitUntil(worker.keepSeen(data.urls, data.tag));
});
