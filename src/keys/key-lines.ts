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
    says: 'help.walk',
    keys: [
      [at('KeyW'), { holds: 'forward', by: 1 }],
      [at('KeyA'), { holds: 'right', by: -1 }],
      [at('KeyS'), { holds: 'forward', by: -1 }],
      [at('KeyD'), { holds: 'right', by: 1 }],
    ],
  },
  {
    says: 'help.turn',
    keys: [
      [at('KeyQ'), { holds: 'turn', by: 1 }],
      [at('KeyE'), { holds: 'turn', by: -1 }],
    ],
  },
  {
    says: 'help.arrows',
    keys: [
      [at('ArrowUp'), { holds: 'forward', by: 1 }],
      [at('ArrowDown'), { holds: 'forward', by: -1 }],
      [at('ArrowLeft'), { holds: 'turn', by: 1 }],
      [at('ArrowRight'), { holds: 'turn', by: -1 }],
    ],
  },
  {
    says: 'help.tilt',
    keys: [
      [at('PageUp'), { holds: 'tilt', by: 1 }],
      [at('PageDown'), { holds: 'tilt', by: -1 }],
    ],
  },
  { says: 'help.hurry', keys: [[named('Shift'), { holds: 'hurry' }]] },
  { says: 'help.entrance', keys: [[named('Home'), { does: 'entrance' }]] },
  { says: 'help.somewhere', keys: [[writes('x'), { does: 'somewhere' }]] },
] as const satisfies readonly KeyLine[];

/** Keys that lead from gift to gift. */
export const giftLines = [
  {
    says: 'help.next',
    keys: [
      [writes('n'), { does: 'next' }],
      [at('BracketRight'), { does: 'next' }],
    ],
  },
  {
    says: 'help.previous',
    keys: [
      [writes('p'), { does: 'previous' }],
      [at('BracketLeft'), { does: 'previous' }],
    ],
  },
  {
    says: 'help.any',
    withShift: true,
    keys: [
      [writes('n'), { does: 'nextAny' }],
      [writes('p'), { does: 'previousAny' }],
      [at('BracketRight'), { does: 'nextAny' }],
      [at('BracketLeft'), { does: 'previousAny' }],
    ],
  },
  {
    says: 'help.open',
    keys: [
      [named('Enter'), { does: 'open' }],
      [named(' '), { does: 'open' }],
    ],
  },
  { says: 'help.describe', keys: [[writes('c'), { does: 'describe' }]] },
  { says: 'help.escape', keys: [[named('Escape'), { does: 'close' }]] },
] as const satisfies readonly KeyLine[];

/** Keys that open and close sheets. */
export const sheetLines = [
  {
    says: 'help.gifts',
    keys: [
      [writes('l'), { opens: 'gifts' }],
      [writes('/'), { opens: 'gifts' }],
    ],
  },
  { says: 'help.plan', keys: [[writes('m'), { opens: 'plan' }]] },
  { says: 'help.map', keys: [[writes('g'), { opens: 'map' }]] },
  { says: 'help.timeline', keys: [[writes('y'), { opens: 'timeline' }]] },
  { says: 'help.tours', keys: [[writes('t'), { opens: 'tours' }]] },
  { says: 'help.rooms', keys: [[writes('r'), { opens: 'rooms' }]] },
  { says: 'help.trail', keys: [[writes('k'), { opens: 'trail' }]] },
  { says: 'help.share', keys: [[writes('u'), { opens: 'share' }]] },
  { says: 'help.settings', keys: [[writes('o'), { opens: 'settings' }]] },
  { says: 'help.about', keys: [[writes('i'), { opens: 'about' }]] },
  {
    says: 'help.help',
    keys: [
      [writes('h'), { opens: 'help' }],
      [writes('?'), { opens: 'help' }],
    ],
  },
] as const satisfies readonly KeyLine[];

/** Switches. */
export const switchLines = [
  { says: 'help.evidence', keys: [[writes('v'), { does: 'evidence' }]] },
  { says: 'help.sound', keys: [[writes('b'), { does: 'sound' }]] },
  { says: 'help.fullScreen', keys: [[writes('f'), { does: 'fullScreen' }]] },
  { says: 'help.projector', keys: [[writes('j'), { does: 'projector' }]] },
] as const satisfies readonly KeyLine[];

/** Keys of a guided tour under way: they go before those of the walk. */
export const tourLines = [
  { says: 'help.tourPause', keys: [[named(' '), 'pause']] },
  {
    says: 'help.tourSentence',
    keys: [
      [at('Comma'), 'sentenceBack'],
      [at('Period'), 'sentenceOn'],
    ],
  },
  {
    says: 'help.tourStop',
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
    says: 'help.tourClicker',
    keys: [
      [named('PageUp'), 'sentenceBack'],
      [named('PageDown'), 'sentenceOn'],
    ],
  },
] as const satisfies readonly KeyLine<TourDeed>[];
