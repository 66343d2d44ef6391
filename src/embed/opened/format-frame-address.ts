import type { AttributeName } from '../vocabulary/vocabulary.ts';
import type { AttributeValues } from './attribute-values.ts';

export interface FrameAddress {
  /** Folder of the version that is shown; ends with a slash. */
  readonly folder: string;
  readonly values: AttributeValues;
  /** Query of an address where the visitor was before: it outranks what the attributes say of the place. */
  readonly kept: string | null;
  readonly language: string | null;
  /** Origin of the article, the only page that may steer; `null` (the text) for one without. */
  readonly host: string;
  /** Version the folder holds, where the article holds on to one. */
  readonly pinned: string | null;
}

const places = ['exhibit', 'room', 'pose', 'tour', 'stop', 'trail', 'view'] as const;
const manners = ['theme', 'motion', 'heading-level'] as const;

/** Writes the address of the frame. Nothing of an attribute gets into it unencoded. */
export function formatFrameAddress({ folder, values, kept, language, host, pinned }: FrameAddress): string {
  const url = new URL('embed.html', folder);
  const told = new URLSearchParams(kept ?? values.query ?? '');
  const tell = (names: readonly AttributeName[]): void => {
    for (const name of names) {
      const value = values[name];
      // The picture one walks in is what no address needs to name.
      if (value !== undefined && value !== 'walk') told.set(name, value);
    }
  };
  if (kept === null) tell(places);
  if (language !== null && !told.has('lang')) told.set('lang', language);
  tell(manners);
  if (pinned !== null) told.set('pinned', pinned);
  told.set('host', host);
  url.search = told.toString();
  return url.href;
}
