import { headingLevels, motions, themes } from '../vocabulary/vocabulary.ts';

export type Motion = (typeof motions)[number];
export type Theme = (typeof themes)[number];

/** How a frame is to behave: what its address says beside the place. */
export interface FrameManner {
  /** Origin of the page that may steer it, as it stands there: who connects checks it. Null where nobody may. */
  readonly host: string | null;
  readonly motion: Motion;
  readonly theme: Theme;
  /** Level of the tour's first heading among those of the page around it. */
  readonly headingLevel: number;
  /** Version of the tour that the page around it holds on to; null where it shows whatever is newest. */
  readonly pinned: string | null;
}

/** A parameter that means nothing: it counts as absent. */
export interface MannerProblem {
  readonly name: 'motion' | 'theme' | 'heading-level' | 'pinned';
  /** What stood there, at most 200 characters. */
  readonly found: string;
}

/** Longest text of a version. */
const longestVersion = 40;

/**
 * Reads how a frame is to behave from its address: the same words as the element's attributes. Of a parameter that is
 * repeated the first counts.
 *
 * @param search query of the address; may be hostile
 */
export function readFrameManner(search: string): {
  readonly manner: FrameManner;
  readonly problems: readonly MannerProblem[];
} {
  const said = new URLSearchParams(search);
  const problems: MannerProblem[] = [];
  const read = (name: MannerProblem['name'], isKnown: (text: string) => boolean): string | null => {
    const text = said.get(name);
    if (text === null || isKnown(text)) return text;
    problems.push({ name, found: text.slice(0, 200) });
    return null;
  };
  const oneOf =
    (words: readonly string[]) =>
    (text: string): boolean =>
      words.includes(text);
  const manner: FrameManner = {
    host: said.get('host'),
    motion: (read('motion', oneOf(motions)) ?? 'auto') as Motion,
    theme: (read('theme', oneOf(themes)) ?? 'auto') as Theme,
    headingLevel: Number(read('heading-level', oneOf(headingLevels)) ?? 2),
    pinned: read('pinned', isVersion),
  };
  return { manner, problems };
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && /^\d+(\.\d+)*(-[\w.]+)?$/.test(text);
}
