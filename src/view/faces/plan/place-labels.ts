import type { Rect } from '../../../museum/math/plan.ts';

/** What is written on one floor. */
export interface LabelText {
  readonly id: string;
  readonly rect: Rect;
  /** Number on the door: written always. Null where there is none. */
  readonly number: string | null;
  readonly name: string;
  /** What was found there; null where nothing is looked for. */
  readonly count: string | null;
  /** Written along the way, in one line. */
  readonly isWay: boolean;
  /** Lies under the sky: what is written there stands on darker ground. */
  readonly isOpen?: boolean;
}

export interface LabelLine {
  readonly text: string;
  readonly part: 'number' | 'name' | 'count' | 'way';
  /** CSS pixels. */
  readonly size: number;
  /** Middle of the line below the middle of the label, CSS pixels of the upright text. */
  readonly y: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Middle of the label, world metres. */
  readonly x: number;
  readonly z: number;
  readonly lines: readonly LabelLine[];
  /** Quarter turns to the left against the page: 1 is read from below upwards. */
  readonly quarter: 0 | 1;
  readonly isOpen: boolean;
  /** Width and height on the page, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Width of a text of one CSS pixel in size. */
export type MeasureText = (text: string, part: LabelLine['part']) => number;

export interface LabelView {
  /** CSS pixels a metre. */
  readonly scale: number;
  /** The plan is turned by a quarter: its z runs to the right. */
  readonly isTurned: boolean;
}

/** Sizes of letters, CSS pixels; a number gives way in floors too small for it, names are written in full or not at all. */
const sizes = { number: 15, name: 12, count: 11, way: 11 } as const;
const smallName = 10.5;
const lead = 1.2;
/** Free between letters and walls, CSS pixels. */
const margin = 3;
const mostLines = 4;

/**
 * Places what is written on a plan. Each label keeps within its own floor, so that none ever lies on another; the
 * number is always there, count and name where there is room.
 */
export function placeLabels(
  texts: readonly LabelText[],
  view: LabelView,
  measure: MeasureText,
): PlacedLabel[] {
  return texts.flatMap((text) => {
    const label = text.isWay ? placeWay(text, view, measure) : placeRoom(text, view, measure);
    return label ? [label] : [];
  });
}

function placeRoom(text: LabelText, view: LabelView, measure: MeasureText): PlacedLabel | null {
  const [width, height] = sizeOnPage(text.rect, view);
  const [free, tall] = [width - 2 * margin, height - 2 * margin];
  const number: Draft[] = [];
  if (text.number !== null) {
    const across = measure(text.number, 'number');
    // However small the floor: the number stays within it.
    const size = Math.min(sizes.number, (width - 1) / Math.max(across, 0.1), (height - 1) / lead);
    number.push({ text: text.number, part: 'number', size });
  }
  const count: Draft[] = text.count === null ? [] : [{ text: text.count, part: 'count', size: sizes.count }];
  const names = [sizes.name, smallName].map((size): Draft[] | null => {
    const lines = wrap(text.name, free / size, (word) => measure(word, 'name'));
    return lines && lines.map((line) => ({ text: line, part: 'name', size }));
  });
  const tries: Draft[][] = [
    ...names.flatMap((name) => (name ? [[...number, ...name, ...count]] : [])),
    [...number, ...count],
  ];
  const fitting = tries.find((lines) => lines.length > 0 && fits(lines, free, tall, measure));
  const lines = fitting ?? number;
  return lines.length === 0 ? null : stack(text, lines, 0, measure);
}

/** Along the longer side, spaced; where it does not fit, not at all. */
function placeWay(text: LabelText, view: LabelView, measure: MeasureText): PlacedLabel | null {
  const [width, height] = sizeOnPage(text.rect, view);
  const isUpright = height > width * 1.2;
  const [along, across] = isUpright ? [height, width] : [width, height];
  const line: Draft = { text: text.name, part: 'way', size: sizes.way };
  if (!fits([line], along - 6 * margin, across - margin, measure)) return null;
  return stack(text, [line], isUpright ? 1 : 0, measure);
}

interface Draft {
  readonly text: string;
  readonly part: LabelLine['part'];
  readonly size: number;
}

function sizeOnPage({ minX, maxX, minZ, maxZ }: Rect, { scale, isTurned }: LabelView): [number, number] {
  const [width, height] = [(maxX - minX) * scale, (maxZ - minZ) * scale];
  return isTurned ? [height, width] : [width, height];
}

function fits(lines: readonly Draft[], width: number, height: number, measure: MeasureText): boolean {
  return (
    lines.every(({ text, part, size }) => measure(text, part) * size <= width) &&
    lines.reduce((sum, { size }) => sum + size * lead, 0) <= height
  );
}

function stack(
  { id, rect, isOpen = false }: LabelText,
  drafts: readonly Draft[],
  quarter: 0 | 1,
  measure: MeasureText,
): PlacedLabel {
  const total = drafts.reduce((sum, { size }) => sum + size * lead, 0);
  const widest = Math.max(...drafts.map(({ text, part, size }) => measure(text, part) * size));
  let above = -total / 2;
  const lines = drafts.map(({ text, part, size }): LabelLine => {
    const y = above + (size * lead) / 2;
    above += size * lead;
    return { text, part, size, y };
  });
  const [width, height] = quarter === 0 ? [widest, total] : [total, widest];
  return {
    id,
    x: (rect.minX + rect.maxX) / 2,
    z: (rect.minZ + rect.maxZ) / 2,
    lines,
    quarter,
    isOpen,
    width,
    height,
  };
}

/** Breaks a text between words into lines no wider than `width`; null where a word is wider, or there are too many. */
function wrap(text: string, width: number, measure: (line: string) => number): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else if (measure(word) <= width) lines.push(word);
    else return null;
  }
  return lines.length <= mostLines ? lines : null;
}
