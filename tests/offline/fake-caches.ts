import type { FileCache } from '../../src/offline/worker/seen-files.ts';

const urlOf = (request: RequestInfo | URL): string =>
  typeof request === 'string' ? request : request instanceof URL ? request.href : request.url;

/** The browser's store of files, as far as it is used, with as much room as it is given. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();
  /** Bytes; what does not fit is refused as browsers do. */
  room = Infinity;
  puts = 0;

  open(name: string): Promise<FileCache> {
    const existing = this.stores.get(name);
    const files = existing ?? new Map<string, Response>();
    if (!existing) this.stores.set(name, files);
    return Promise.resolve({
      match: (request) => Promise.resolve(files.get(urlOf(request))?.clone()),
      put: async (request, response) => {
        this.puts++;
        const body = await response.arrayBuffer();
        if (this.used() + body.byteLength > this.room)
          throw new DOMException('no more room', 'QuotaExceededError');
        files.set(urlOf(request), new Response(body, response));
      },
      delete: (request) => Promise.resolve(files.delete(urlOf(request))),
      keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
    });
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }

  /** Bytes kept, without notes. */
  used(): number {
    let bytes = 0;
    for (const files of this.stores.values())
      for (const response of files.values()) bytes += Number(response.headers.get('Content-Length') ?? 0);
    return bytes;
  }

  urls(name: string): readonly string[] {
    return [...(this.stores.get(name)?.keys() ?? [])];
  }
}

/** A site that answers what it has, 404 else; nothing at all without network. */
export class FakeSite {
  readonly files: Map<string, string>;
  readonly scope: string;
  readonly asked: string[] = [];
  /** Past which of the browser's own stores each was asked for. */
  readonly modes: (RequestCache | undefined)[] = [];
  isReached = true;
  /** Answers in its place. */
  answer: (() => Promise<Response>) | null = null;

  constructor(scope: string, files: Readonly<Record<string, string>>) {
    this.scope = scope;
    this.files = new Map(Object.entries(files));
  }

  readonly fetch = (
    request: { readonly url: string } | string,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = typeof request === 'string' ? request : request.url;
    this.asked.push(url);
    this.modes.push(init.cache);
    if (this.answer) return this.answer();
    if (!this.isReached) return Promise.reject(new TypeError('Failed to fetch'));
    const path = url.slice(this.scope.length).replace(/\?.*$/, '');
    const found = this.files.get(path);
    return Promise.resolve(
      new Response(found ?? 'no such file', {
        status: found === undefined ? 404 : 200,
        headers: {
          'Content-Type': path.endsWith('.js') ? 'text/javascript' : path === '' ? 'text/html' : 'x/y',
        },
      }),
    );
  };
}
