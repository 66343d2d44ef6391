import type { CountryGroup } from './country-group.ts';
import { drawGlyph } from './glyph.ts';
import type { LaneLayout } from './lay-lanes.ts';

/** Sizes of a drawing, CSS pixels. */
export interface LaneScale {
  /** Width of a year. */
  readonly year: number;
  /** From one mark to the next. */
  readonly pitch: number;
}

/** Where a gift is drawn: its middle, and half of how far it reaches to both sides. */
export interface DrawnGift {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

export interface DrawnPath {
  readonly group: CountryGroup;
  readonly look: 'full' | 'hollow' | 'line';
  /** Left out by the years that are asked for. */
  readonly isOut: boolean;
  readonly d: string;
}

export interface LaneDrawing {
  readonly height: number;
  /** Heaps stand on this line; spans lie below it. */
  readonly baseline: number;
  readonly paths: readonly DrawnPath[];
  readonly gifts: readonly DrawnGift[];
}

/** Share of the pitch that a mark fills, to each side. */
const filled = 0.44;
const lineGap = 8;

/**
 * A lane: marks in heaps over their years, spans as lines below them. Time runs from left to right; who writes from
 * right to left turns the drawing round.
 *
 * @param isOut rows left out by the years that are asked for
 */
export function drawLane(
  { marks, spans }: Pick<LaneLayout, 'marks' | 'spans'>,
  { year, pitch }: LaneScale,
  isOut: (row: number) => boolean,
): LaneDrawing {
  const perLevel = Math.max(1, Math.floor(year / pitch));
  const radius = pitch * filled;
  const levels = Math.max(1, ...marks.map(({ place }) => Math.floor(place / perLevel) + 1));
  const baseline = levels * pitch + 2;
  const lines = Math.max(0, ...spans.map(({ line }) => line + 1));
  const pieces = new Map<string, DrawnPath & { readonly parts: string[] }>();
  const gifts: DrawnGift[] = [];
  const add = (group: CountryGroup, look: DrawnPath['look'], row: number, piece: string): void => {
    const out = isOut(row);
    const key = `${group} ${look} ${String(out)}`;
    let path = pieces.get(key);
    if (!path) pieces.set(key, (path = { group, look, isOut: out, d: '', parts: [] }));
    path.parts.push(piece);
  };
  for (const { row, group, column, place, isAbout } of marks) {
    const x = (column + 0.5) * year + ((place % perLevel) - (perLevel - 1) / 2) * pitch;
    const y = baseline - 1 - (Math.floor(place / perLevel) + 0.5) * pitch;
    add(group, isAbout ? 'hollow' : 'full', row, drawGlyph(group, x, y, radius));
    gifts.push({ row, x, y, reach: 0 });
  }
  for (const { row, group, from, to, line } of spans) {
    const y = baseline + (line + 0.75) * lineGap;
    const [left, right] = [from * year + 2, (to + 1) * year - 2];
    const x = (left + right) / 2;
    add(
      group,
      'line',
      row,
      `M${left.toFixed(1)} ${y - 2.5}v5M${left.toFixed(1)} ${y}H${right.toFixed(1)}m0 -2.5v5`,
    );
    add(group, 'full', row, drawGlyph(group, x, y, radius));
    gifts.push({ row, x, y, reach: (right - left) / 2 });
  }
  return {
    height: baseline + (lines === 0 ? 2 : (lines + 0.5) * lineGap),
    baseline,
    gifts,
    paths: [...pieces.values()].map(({ parts, group, look, isOut: out }) => ({
      group,
      look,
      isOut: out,
      d: parts.join(''),
    })),
  };
}

/** Undated gifts in columns of a few. */
export function drawUndated(
  gifts: LaneLayout['undated'],
  pitch: number,
  perColumn: number,
): {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
  readonly gifts: readonly DrawnGift[];
} {
  const pieces = new Map<CountryGroup, string[]>();
  const drawn = gifts.map(({ row, group }, at): DrawnGift => {
    const x = (Math.floor(at / perColumn) + 0.5) * pitch;
    const y = ((at % perColumn) + 0.5) * pitch;
    const parts = pieces.get(group) ?? [];
    pieces.set(group, parts);
    parts.push(drawGlyph(group, x, y, pitch * filled));
    return { row, x, y, reach: 0 };
  });
  return {
    width: Math.ceil(gifts.length / perColumn) * pitch,
    height: Math.min(perColumn, gifts.length) * pitch,
    paths: [...pieces].map(([group, parts]) => ({ group, look: 'full', isOut: false, d: parts.join('') })),
    gifts: drawn,
  };
}

/** The gift nearest to a point that lies within `near` of it; null where there is none. */
export function findDrawn(gifts: readonly DrawnGift[], x: number, y: number, near: number): number | null {
  let best: number | null = null;
  let least = near;
  for (const gift of gifts) {
    const dx = Math.max(0, Math.abs(gift.x - x) - gift.reach);
    const distance = Math.hypot(dx, gift.y - y);
    if (distance <= least) [best, least] = [gift.row, distance];
  }
  return best;
}
