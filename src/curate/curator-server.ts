import type { GiftRecord } from '../museum/catalogue/gift-record.ts';
import type { CuratorFacts } from '../museum/curator-facts.ts';

/** A file a curator may change, as it lies there. */
export interface CuratedFile {
  readonly text: string | null;
  /** Null where there is none. */
  readonly version: string | null;
}

/** Something wrong with a file that was to be saved. */
export interface SavedFault {
  readonly path: string;
  /** From 1; null for the file as a whole. */
  readonly line: number | null;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

export type SaveOutcome =
  | {
      readonly outcome: 'saved';
      /** Of the files as they lie there now, by path; null for those that are gone. */
      readonly versions: Readonly<Record<string, string | null>>;
      readonly texts: Readonly<Record<string, string | null>>;
    }
  /** Somebody else has changed these meanwhile; nothing was saved. */
  | { readonly outcome: 'changed'; readonly paths: readonly string[] }
  /** The museum would be at fault; nothing was saved. */
  | { readonly outcome: 'faulty'; readonly faults: readonly SavedFault[] };

/** A file as it shall be. */
export interface FileToSave extends CuratedFile {
  /** From the root of the museum, with forward slashes. */
  readonly path: string;
}

/** The server that reads and writes the files of the museum. Each call rejects with a sentence where it cannot answer. */
export interface CuratorServer {
  readonly readFacts: () => Promise<CuratorFacts>;
  readonly readFile: (path: string) => Promise<CuratedFile>;
  /** What is known of a gift, by id or former id, as its files have it now; null for none. */
  readonly readRecord: (gift: string) => Promise<GiftRecord | null>;
  /** All of them or none. */
  readonly save: (files: readonly FileToSave[]) => Promise<SaveOutcome>;
  /** As `save`, but nothing is written: how the files would lie there, or what would be wrong. */
  readonly check: (files: readonly FileToSave[]) => Promise<SaveOutcome>;
}

/** @throws when the page was not given what the server knows it by */
export function connectCurator(document: Document): CuratorServer {
  const token = document.querySelector<HTMLMetaElement>('meta[name="curate-token"]')?.content;
  if (token === undefined) throw new Error('curate: this page was not opened by `npm run curate`');
  const ask = async (path: string, body?: unknown): Promise<Response> =>
    fetch(`/curate/${path}`, {
      headers: { 'X-Curate-Token': token, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
  const read = async <T>(path: string): Promise<T> => {
    const answer = await ask(path);
    if (!answer.ok) throw new Error(await tellError(answer));
    return (await answer.json()) as T;
  };
  const send = async (path: string, files: readonly FileToSave[]): Promise<SaveOutcome> => {
    const answer = await ask(path, { files });
    if (answer.status === 409) {
      const { changed } = (await answer.json()) as { readonly changed: readonly string[] };
      return { outcome: 'changed', paths: changed };
    }
    if (answer.status === 422)
      return { outcome: 'faulty', ...((await answer.json()) as { readonly faults: readonly SavedFault[] }) };
    if (!answer.ok) throw new Error(await tellError(answer));
    return {
      outcome: 'saved',
      ...((await answer.json()) as Pick<SaveOutcome & { outcome: 'saved' }, 'versions' | 'texts'>),
    };
  };
  return {
    readFacts: () => read('facts'),
    readFile: (path) => read(`files?path=${encodeURIComponent(path)}`),
    readRecord: (gift) => read(`record?gift=${encodeURIComponent(gift)}`),
    save: (files) => send('save', files),
    check: (files) => send('check', files),
  };
}

async function tellError(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    return (JSON.parse(text) as { readonly error: string }).error;
  } catch {
    return `curate: the server answered ${answer.status}`;
  }
}
