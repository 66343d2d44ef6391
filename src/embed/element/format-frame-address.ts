import { attributes, type AttributeName } from '../vocabulary/vocabulary.ts';
import type { AttributeValues } from './attribute-values.ts';

export interface FrameOptions {
  /** Folder of the tour's site, or of the version that is shown; ends with a slash. */
  readonly folder: string;
  readonly values: AttributeValues;
  /** Query of an address where the visitor was before: it outranks what the attributes say of the place. */
  readonly kept: string | null;
  readonly language: string | null;
  /** Origin of the article, the only page that may steer; `null` (the text) for one without. */
  readonly host: string;
  /** Version the folder holds, where it is not the tour of today. */
  readonly pinned: string | null;
}

/** Writes the address of the frame. Nothing of an attribute gets into it unencoded. */
export function formatFrameAddress({ folder, values, kept, language, host, pinned }: FrameOptions): string {
  const url = new URL('embed.html', folder);
  const told = new URLSearchParams(kept ?? '');
  if (kept === null) {
    for (const name of Object.keys(attributes) as AttributeName[]) {
      const value = values[name];
      if (value === undefined || !attributes[name].isPlace) continue;
      // The picture one walks in is what no address needs to name.
      if (name === 'query') for (const [key, each] of new URLSearchParams(value)) told.append(key, each);
      else if (value !== 'walk') told.set(name, value);
    }
  }
  if (language !== null && !told.has('lang')) told.set('lang', language);
  for (const name of ['theme', 'motion', 'heading-level'] as const) {
    const value = values[name];
    if (value !== undefined) told.set(name, value);
  }
  if (pinned !== null) told.set('pinned', pinned);
  told.set('host', host);
  url.search = told.toString();
  return url.href;
}
