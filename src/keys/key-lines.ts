import type { KeyAct, TourDeed } from './key-act.ts';

/**
 * How a key is told from others: by where it lies (`at`, so that other layouts walk with the same fingers), by the Latin
 * letter or sign it writes (`writes`; on layouts of other scripts, the one at its place), or by its own name (`named`).
 */
export type KeyMark = { readonly at: string } | { readonly writes: string } | { readonly named: string };

/** One line of what keys do: the keyboard obeys it and the help prints it. */
export interface KeyLine<Act = KeyAct> {
  /** Message that says what they do, in their order. */
  readonly says: string;
  /** Pressed together with Shift. */
  readonly withShift?: true;
  readonly keys: readonly (readonly [KeyMark, Act])[];
}

const at = (code: string): KeyMark => ({ at: code });
const writes = (sign: string): KeyMark => ({ writes: sign });
const named = (key: string): KeyMark => ({ named: key });

/** Keys of the walk. */
export const walkLines = [
  {
    says: 'walk',
    keys: [
      [at('KeyW'), { holds: 'forward', by: 1 }],
      [at('KeyA'), { holds: 'right', by: -1 }],
      [at('KeyS'), { holds: 'forward', by: -1 }],
      [at('KeyD'), { holds: 'right', by: 1 }],
    ],
  },
  {
    says: 'turn',
    keys: [
      [at('KeyQ'), { holds: 'turn', by: 1 }],
      [at('KeyE'), { holds: 'turn', by: -1 }],
    ],
  },
  {
    says: 'arrows',
    keys: [
      [at('ArrowUp'), { holds: 'forward', by: 1 }],
      [at('ArrowDown'), { holds: 'forward', by: -1 }],
      [at('ArrowLeft'), { holds: 'turn', by: 1 }],
      [at('ArrowRight'), { holds: 'turn', by: -1 }],
    ],
  },
  {
    says: 'tilt',
    keys: [
      [at('PageUp'), { holds: 'tilt', by: 1 }],
      [at('PageDown'), { holds: 'tilt', by: -1 }],
    ],
  },
  { says: 'hurry', keys: [[named('Shift'), { holds: 'hurry' }]] },
  { says: 'entrance', keys: [[named('Home'), { does: 'entrance' }]] },
  { says: 'somewhere', keys: [[writes('x'), { does: 'somewhere' }]] },
] as const satisfies readonly KeyLine[];

/** Keys that lead from gift to gift. */
export const giftLines = [
  {
    says: 'next',
    keys: [
      [writes('n'), { does: 'next' }],
      [at('BracketRight'), { does: 'next' }],
    ],
  },
  {
    says: 'previous',
    keys: [
      [writes('p'), { does: 'previous' }],
      [at('BracketLeft'), { does: 'previous' }],
    ],
  },
  {
    says: 'any',
    withShift: true,
    keys: [
      [writes('n'), { does: 'nextAny' }],
      [writes('p'), { does: 'previousAny' }],
      [at('BracketRight'), { does: 'nextAny' }],
      [at('BracketLeft'), { does: 'previousAny' }],
    ],
  },
  {
    says: 'open',
    keys: [
      [named('Enter'), { does: 'open' }],
      [named(' '), { does: 'open' }],
    ],
  },
  { says: 'describe', keys: [[writes('c'), { does: 'describe' }]] },
  { says: 'escape', keys: [[named('Escape'), { does: 'close' }]] },
] as const satisfies readonly KeyLine[];

/** Keys that open and close sheets. */
export const sheetLines = [
  {
    says: 'gifts',
    keys: [
      [writes('l'), { opens: 'gifts' }],
      [writes('/'), { opens: 'gifts' }],
    ],
  },
  { says: 'plan', keys: [[writes('m'), { opens: 'plan' }]] },
  { says: 'map', keys: [[writes('g'), { opens: 'map' }]] },
  { says: 'timeline', keys: [[writes('y'), { opens: 'timeline' }]] },
  { says: 'tours', keys: [[writes('t'), { opens: 'tours' }]] },
  { says: 'rooms', keys: [[writes('r'), { opens: 'rooms' }]] },
  { says: 'trail', keys: [[writes('k'), { opens: 'trail' }]] },
  { says: 'share', keys: [[writes('u'), { opens: 'share' }]] },
  { says: 'settings', keys: [[writes('o'), { opens: 'settings' }]] },
  { says: 'about', keys: [[writes('i'), { opens: 'about' }]] },
  {
    says: 'help',
    keys: [
      [writes('h'), { opens: 'help' }],
      [writes('?'), { opens: 'help' }],
    ],
  },
] as const satisfies readonly KeyLine[];

/** Switches. */
export const switchLines = [
  { says: 'evidence', keys: [[writes('v'), { does: 'evidence' }]] },
  { says: 'sound', keys: [[writes('b'), { does: 'sound' }]] },
  { says: 'fullScreen', keys: [[writes('f'), { does: 'fullScreen' }]] },
  { says: 'projector', keys: [[writes('j'), { does: 'projector' }]] },
] as const satisfies readonly KeyLine[];

/** Keys of a guided tour under way: they go before those of the walk. */
export const tourLines = [
  { says: 'tourPause', keys: [[named(' '), 'pause']] },
  {
    says: 'tourSentence',
    keys: [
      [at('Comma'), 'sentenceBack'],
      [at('Period'), 'sentenceOn'],
    ],
  },
  {
    says: 'tourStop',
    withShift: true,
    keys: [
      [at('Comma'), 'stopBack'],
      [at('Period'), 'stopOn'],
    ],
  },
] as const satisfies readonly KeyLine<TourDeed>[];

/** The same in projector mode, so that what one holds in the hand to turn pages leads the tour. */
export const clickerLines = [
  {
    says: 'tourClicker',
    keys: [
      [named('PageUp'), 'sentenceBack'],
      [named('PageDown'), 'sentenceOn'],
    ],
  },
] as const satisfies readonly KeyLine<TourDeed>[];
