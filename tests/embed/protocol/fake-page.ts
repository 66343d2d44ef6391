/** A window that hears what is posted to it, from one other window. */
export class FakeWindow {
  readonly origin: string;
  /** What was posted to it, whether or not it may hear it. */
  readonly posted: { readonly data: unknown; readonly targetOrigin: string }[] = [];
  /** Who posts by `postMessage`: a window knows this by itself. */
  sender: FakeWindow | null = null;
  parent!: FakeWindow;
  readonly #listeners = new Set<(event: MessageEvent<unknown>) => void>();

  constructor(origin: string) {
    this.origin = origin;
  }

  addEventListener(_type: 'message', hear: (event: MessageEvent<unknown>) => void): void {
    this.#listeners.add(hear);
  }

  removeEventListener(_type: 'message', hear: (event: MessageEvent<unknown>) => void): void {
    this.#listeners.delete(hear);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  postMessage(data: unknown, targetOrigin: string, ports: readonly MessagePort[] = []): void {
    this.posted.push({ data, targetOrigin });
    if (targetOrigin !== '*' && targetOrigin !== this.origin) return;
    this.hear({ data, origin: this.sender?.origin ?? '', source: this.sender, ports });
  }

  /** Has it hear a message as a browser would tell it. */
  hear(event: {
    readonly data: unknown;
    readonly origin: string;
    readonly source: unknown;
    readonly ports?: readonly MessagePort[];
  }): void {
    for (const listener of Array.from(this.#listeners))
      listener({ ports: [], ...event } as unknown as MessageEvent<unknown>);
  }
}

export interface FakePage {
  readonly article: FakeWindow;
  readonly tour: FakeWindow;
}

/** An article with a frame in it. Windows of no origin say `null`, as in a browser, and hear only what is sent to all. */
export function openFakePage(
  articleOrigin = 'https://paper.example',
  tourOrigin = 'https://museum.example',
): FakePage {
  const article = new FakeWindow(articleOrigin);
  const tour = new FakeWindow(tourOrigin);
  article.sender = tour;
  article.parent = article;
  tour.sender = article;
  tour.parent = article;
  return { article, tour };
}
