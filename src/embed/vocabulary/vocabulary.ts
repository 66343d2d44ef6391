import { faces } from '../../address/faces.ts';
import { languageTags } from '../../language/language-tags.ts';
import { longestTrail } from '../../trail/trail-limits.ts';
import type { FieldKind, TextKind, ValueKind } from './value-kind.ts';

/**
 * The words that a page around the tour speaks with it. This table is the contract: the element's attributes, the checks of
 * messages (`npm run embed` writes them), the types, and the page of reference (docs/embed-reference.md) are made of it. The
 * same word means the same as an attribute, in an address, as a field of a method and as a field of an event.
 *
 * Texts that explain a row stand in `vocabulary-words.ts`: they are no part of what an article loads.
 */

/** Raised when what was said before is no longer understood. Both sides say which they speak; the lower one is spoken. */
export const protocolVersion = 1;

const id: TextKind = { type: 'text', longest: 200 };
const longestQuery = 2000;

/** What an attribute may hold, and what its text means. */
export type AttributeKind =
  | { readonly type: 'id' }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  /** Address, absolute or seen from the page. */
  | { readonly type: 'link' }
  | { readonly type: 'trail' }
  /** Query of an address without its question mark: `country=MN&years=1970..1989`. */
  | { readonly type: 'query' }
  /** `3.2m 4m 90deg 0deg`: x, z, yaw, pitch, each with its unit. */
  | { readonly type: 'pose' }
  | { readonly type: 'version' };

export interface AttributeRow {
  readonly kind: AttributeKind;
  /** What holds where the attribute is absent; null for nothing. */
  readonly absent: string | null;
  /** Says where the tour opens: it is a parameter of the tour's address too. */
  readonly isPlace: boolean;
}

export const views = ['walk', ...faces] as const;
export type View = (typeof views)[number];
export const themes = ['auto', 'dark', 'light'] as const;
export const motions = ['auto', 'reduced', 'full'] as const;
export const loadings = ['lazy', 'eager'] as const;
export const reveals = ['interaction', 'auto', 'manual'] as const;
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;

/** A row whose words are known to its type: in React a word that means nothing is an error where it is written. */
export interface RowOf<K extends AttributeKind> extends AttributeRow {
  readonly kind: K;
}
const place = <const K extends AttributeKind>(kind: K): RowOf<K> => ({ kind, absent: null, isPlace: true });
const manner = <const K extends AttributeKind>(kind: K, absent: string | null): RowOf<K> => ({
  kind,
  absent,
  isPlace: false,
});

export const attributes = {
  exhibit: place({ type: 'id' }),
  room: place({ type: 'id' }),
  pose: place({ type: 'pose' }),
  tour: place({ type: 'id' }),
  stop: place({ type: 'id' }),
  trail: place({ type: 'trail' }),
  query: place({ type: 'query' }),
  view: place({ type: 'choice', of: views }),
  lang: place({ type: 'choice', of: languageTags }),
  src: manner({ type: 'link' }, null),
  poster: manner({ type: 'link' }, null),
  loading: manner({ type: 'choice', of: loadings }, 'lazy'),
  reveal: manner({ type: 'choice', of: reveals }, 'interaction'),
  theme: manner({ type: 'choice', of: themes }, 'auto'),
  motion: manner({ type: 'choice', of: motions }, 'auto'),
  'heading-level': manner({ type: 'choice', of: headingLevels }, '2'),
  version: manner({ type: 'version' }, null),
} as const satisfies Readonly<Record<string, AttributeRow>>;
export type AttributeName = keyof typeof attributes;

/** What the address of the frame may say besides attributes. */
export type ParameterKind =
  | AttributeKind
  /** Origin of a page, or `null` for one that has none. */
  | { readonly type: 'origin' };

export interface ParameterRow {
  readonly kind: ParameterKind;
  readonly absent: string | null;
}

/** What the address of the frame takes besides the place where the tour opens. The element says it; a plain frame may, too. */
export const frameParameters = {
  host: { kind: { type: 'origin' }, absent: null },
  motion: attributes.motion,
  theme: attributes.theme,
  'heading-level': attributes['heading-level'],
  pinned: { kind: { type: 'version' }, absent: null },
} as const satisfies Readonly<Record<string, ParameterRow>>;
export type FrameParameterName = keyof typeof frameParameters;

const poseFields = {
  room: { kind: id },
  /** Metres of the plan. */
  x: { kind: { type: 'number', from: -10_000, to: 10_000, unit: 'm' } },
  z: { kind: { type: 'number', from: -10_000, to: 10_000, unit: 'm' } },
  yaw: { kind: { type: 'number', from: -360, to: 360, unit: 'deg' } },
  pitch: { kind: { type: 'number', from: -90, to: 90, unit: 'deg' } },
} as const satisfies Readonly<Record<string, FieldKind>>;
const pose = { type: 'record', fields: poseFields } as const satisfies ValueKind;

const placeFields = {
  exhibit: { kind: id, optional: true },
  room: { kind: id, optional: true },
  tour: { kind: id, optional: true },
  stop: { kind: id, optional: true },
  trail: { kind: { type: 'text', longest: longestTrail }, optional: true },
  query: { kind: { type: 'text', longest: longestQuery }, optional: true },
  view: { kind: { type: 'choice', of: views }, optional: true },
} as const satisfies Readonly<Record<string, FieldKind>>;

const language = { type: 'choice', of: languageTags } as const satisfies ValueKind;
const state = {
  type: 'record',
  fields: {
    ...placeFields,
    pose: { kind: pose },
    lang: { kind: language },
    /** Query of the address that leads here. */
    address: { kind: { type: 'text', longest: longestTrail + 4000 } },
    isPaused: { kind: { type: 'switch' } },
  },
} as const satisfies ValueKind;

const title: TextKind = { type: 'text', longest: 500 };
const gift = {
  type: 'record',
  fields: {
    exhibit: { kind: id },
    title: { kind: title },
    giver: { kind: title, optional: true },
    country: { kind: title, optional: true },
    date: { kind: title, optional: true },
  },
} as const satisfies ValueKind;
const found = {
  type: 'record',
  fields: {
    count: { kind: { type: 'number', from: 0, to: 10_000_000 } },
    gifts: { kind: { type: 'list', most: 100, of: gift } },
  },
} as const satisfies ValueKind;
const picture = {
  type: 'record',
  fields: {
    file: { kind: { type: 'file', largest: 32_000_000 } },
    width: { kind: { type: 'number', from: 1, to: 8192, unit: 'px' } },
    height: { kind: { type: 'number', from: 1, to: 8192, unit: 'px' } },
    alt: { kind: { type: 'text', longest: 2000 } },
    credit: { kind: { type: 'text', longest: 1000 } },
  },
} as const satisfies ValueKind;

export interface MethodRow {
  /** Fields of the one object it is called with; all of them optional where it may be called without. */
  readonly takes: Readonly<Record<string, FieldKind>>;
  /** What its promise resolves with; null for nothing. */
  readonly gives: ValueKind | null;
}

export const methods = {
  goTo: { takes: placeFields, gives: null },
  openPanel: { takes: { exhibit: { kind: id } }, gives: null },
  closePanel: { takes: {}, gives: null },
  startTour: { takes: { tour: { kind: id }, stop: { kind: id, optional: true } }, gives: null },
  pause: { takes: {}, gives: null },
  resume: { takes: {}, gives: null },
  search: {
    takes: {
      query: { kind: { type: 'text', longest: longestQuery } },
      most: { kind: { type: 'number', from: 1, to: 100 }, optional: true },
    },
    gives: found,
  },
  getState: { takes: {}, gives: state },
  getPose: { takes: {}, gives: pose },
  setPose: { takes: poseFields, gives: null },
  screenshot: {
    takes: { longest: { kind: { type: 'number', from: 64, to: 4096, unit: 'px' }, optional: true } },
    gives: picture,
  },
  setLanguage: { takes: { lang: { kind: language } }, gives: null },
} as const satisfies Readonly<Record<string, MethodRow>>;
export type MethodName = keyof typeof methods;

/** What may go wrong, by name; the words beside it are for people and may change. */
export const errorCodes = [
  /** An attribute, a field or a message that is not understood. */
  'unknown-value',
  'unknown-unit',
  'unknown-method',
  /** There is no such exhibit, room, tour or stop. */
  'unknown-place',
  /** The pinned version is not kept at this address. */
  'unknown-version',
  /** The two sides speak no version in common. */
  'unknown-protocol',
  'too-large',
  'too-many',
  /** The tour, or a part of it, could not be fetched. */
  'unreached',
  /** It was asked for and something else came in between. */
  'interrupted',
  /** This browser draws no 3D, or the frame may not do what was asked. */
  'unsupported',
  /** Nothing came back in time. */
  'no-answer',
  'closed',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Fields of an event's `detail`. */
export type EventRow = Readonly<Record<string, FieldKind>>;

export const events = {
  ready: {
    version: { kind: { type: 'text', longest: 40 } },
    methods: { kind: { type: 'list', most: 100, of: { type: 'text', longest: 40 } } },
    events: { kind: { type: 'list', most: 100, of: { type: 'text', longest: 40 } } },
  },
  load: {},
  progress: { share: { kind: { type: 'number', from: 0, to: 1 } } },
  'room-enter': { room: { kind: id }, title: { kind: title } },
  'exhibit-focus': { exhibit: { kind: id }, title: { kind: title } },
  'exhibit-open': { exhibit: { kind: id }, title: { kind: title } },
  'exhibit-close': { exhibit: { kind: id } },
  'tour-step': {
    tour: { kind: id },
    stop: { kind: id },
    step: { kind: { type: 'number', from: 1, to: 1000 } },
    steps: { kind: { type: 'number', from: 1, to: 1000 } },
  },
  'pose-change': poseFields,
  error: {
    code: { kind: { type: 'choice', of: errorCodes } },
    message: { kind: { type: 'text', longest: 1000 } },
    /** Attribute or field it is about. */
    name: { kind: { type: 'text', longest: 200 }, optional: true },
  },
} as const satisfies Readonly<Record<string, EventRow>>;
export type EventName = keyof typeof events;

/** What the element has of its own, besides properties for its attributes and the methods above: with its type. */
export const elementMembers = {
  open: '() => Promise',
  close: '() => Promise',
  ready: 'Promise',
  isOpen: 'boolean',
  dropped: 'object',
  version: 'string, static',
} as const;
export type ElementMemberName = keyof typeof elementMembers;

/** What a style sheet of the article reaches inside the element, as `::part(…)`. */
export const parts = [
  'tour',
  'stage',
  'poster',
  'frame',
  'progress',
  'bar',
  'words',
  'title',
  'notice',
  'credit',
  'sources',
  'button',
] as const;
export type PartName = (typeof parts)[number];

/** Places in the element for what the article brings itself; `default` is what stands in it without a name. */
export const slots = ['poster', 'button', 'default'] as const;
export type SlotName = (typeof slots)[number];

/** What the article may set in its style sheet: the type of its value, as CSS calls it. */
export const customProperties = {
  '--tour-aspect-ratio': '<ratio>',
  '--tour-radius': '<length>',
  '--tour-ground': '<color>',
  '--tour-accent': '<color>',
  '--tour-serif': '<family-name>#',
  '--tour-sans': '<family-name>#',
} as const;
export type CustomPropertyName = keyof typeof customProperties;
