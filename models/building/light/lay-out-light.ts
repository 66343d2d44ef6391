import type { RoomTemplate } from '../../../src/museum/floorplan/room-template.ts';
import { lightPadding, type LightChart, type LightLayout, type PlacedLightChart } from './light-chart.ts';
import { listLightCharts } from './list-light-charts.ts';

/** Sides a picture of light may have, texels, and how many texels a metre each gives at least and at most. */
const sizes = [
  { size: 256, least: 13, most: 18 },
  { size: 512, least: 11.5, most: 18 },
  { size: 1024, least: 0, most: 15 },
] as const;

const known = new WeakMap<RoomTemplate, LightLayout>();

/**
 * Where in its picture each part of a template keeps its light: the smallest picture that is fine enough, filled
 * as finely as it can be. The same for the same template, here and where the light is baked.
 */
export function layOutLight(template: RoomTemplate): LightLayout {
  let layout = known.get(template);
  if (!layout) {
    layout = pack(listLightCharts(template));
    known.set(template, layout);
  }
  return layout;
}

function pack(charts: readonly LightChart[]): LightLayout {
  if (charts.length === 0) return { size: 0, charts: [] };
  for (const { size, least, most } of sizes) {
    for (let density = most; density >= Math.max(least, 2); density -= 0.5) {
      const placed = placeCharts(charts, size, density);
      if (placed) return { size, charts: placed };
    }
  }
  throw new Error('light: the charts of a template do not fit into a picture of 1024 texels');
}

/** Rows of charts, the tallest first, each row as high as its first; null when they do not fit. */
function placeCharts(
  charts: readonly LightChart[],
  size: number,
  density: number,
): PlacedLightChart[] | null {
  const sized = charts.map((chart) => {
    const count = (metres: number): number =>
      Math.max(2, Math.min(size - 2 * lightPadding, Math.round(metres * density * chart.weight)));
    return { columns: count(chart.width), rows: count(chart.height) };
  });
  const order = sized
    .map((_, row) => row)
    .sort((a, b) => (sized[b]?.rows ?? 0) - (sized[a]?.rows ?? 0) || a - b);
  const corner: (readonly [number, number])[] = [];
  let x = 0;
  let y = 0;
  let tallest = 0;
  for (const row of order) {
    const { columns, rows } = sized[row] as { columns: number; rows: number };
    const wide = columns + 2 * lightPadding;
    const high = rows + 2 * lightPadding;
    if (x + wide > size) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    if (y + high > size) return null;
    corner[row] = [x + lightPadding, y + lightPadding];
    x += wide;
    tallest = Math.max(tallest, high);
  }
  return charts.map((chart, row) => {
    const [cx, cy] = corner[row] as readonly [number, number];
    return { ...chart, x: cx, y: cy, ...(sized[row] as { columns: number; rows: number }) };
  });
}

/** What a built picture of light must agree with: places and planes of all charts, to the millimetre. */
export function hashLightLayout({ size, charts }: LightLayout): string {
  let hash = 0x811c9dc5;
  const mix = (value: number): void => {
    hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ ((value >> 16) & 0xffff), 0x01000193);
  };
  mix(size);
  for (const { x, y, columns, rows, origin, along, across, width, height } of charts) {
    for (const texels of [x, y, columns, rows]) mix(texels);
    for (const metres of [...origin, ...along, ...across, width, height]) mix(Math.round(metres * 1000));
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
