import type { History } from '../../curation/history.ts';
import { readHistory } from '../../curation/read-history.ts';

/** A file as it was when the first thing was done to it, and as which version it lay there last. */
export interface KeptFile {
  readonly base: string | null;
  readonly version: string | null;
}

/** What the browser keeps of a desk while not all of it is saved. */
export interface KeptDesk {
  readonly history: History;
  readonly files: Readonly<Record<string, KeptFile>>;
}

export interface DeskKeeper {
  /** Null where nothing is kept. */
  recall(): KeptDesk | null;
  /** @returns false where the browser keeps nothing */
  keep(desk: KeptDesk | null): boolean;
}

/**
 * Keeps what is done at a desk in the browser, so that it outlives the tab: writing is over before the call returns.
 *
 * @param museum tells apart what is done to several museums
 */
export function createDeskKeeper(
  museum: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DeskKeeper {
  const place = `museum.curating.${museum}`;
  return {
    recall: () => {
      try {
        const kept = JSON.parse(storage.getItem(place) ?? 'null') as Partial<KeptDesk> | null;
        const history = readHistory(kept?.history);
        return history && kept?.files ? { history, files: kept.files } : null;
      } catch {
        return null;
      }
    },
    keep: (desk) => {
      try {
        if (desk) storage.setItem(place, JSON.stringify(desk));
        else storage.removeItem(place);
        return true;
      } catch {
        return false;
      }
    },
  };
}
