/** How a request is answered: see `worker/create-offline-worker.ts`. */
export type RequestKind = 'hashed' | 'page' | 'named' | 'other';

export interface AskedRequest {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

const hashed = /^(?:assets|data|light|models)\/[^?]+$/;

/**
 * What kind of file a request asks for. Only what the tour itself is made of is answered from what is kept: the frame of
 * articles, pages about gifts, exports and pinned editions go to the network as if nobody listened.
 *
 * @param scope address of the folder the site lies in, ending in a slash
 */
export function classifyRequest({ url, method, mode }: AskedRequest, scope: string): RequestKind {
  if (method !== 'GET' || !url.startsWith(scope)) return 'other';
  const path = url.slice(scope.length).replace(/#.*$/, '');
  if (hashed.test(path)) return 'hashed';
  if (mode === 'navigate') return /^(?:index\.html)?(?:\?|$)/.test(path) ? 'page' : 'other';
  return path === 'icon.svg' || path === 'release.json' ? 'named' : 'other';
}
