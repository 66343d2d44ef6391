import { escapeText } from './escape-text.ts';
import { formatNumber } from './format-number.ts';
import { spreadOf } from './spread.ts';

export interface LinePlot {
  readonly title: string;
  /** What lies along the plot and what it counts. */
  readonly along: string;
  readonly unit: string;
  /** Values at equal distances. */
  readonly values: readonly number[];
  /** A line that should not be crossed; null for none. */
  readonly limit: number | null;
}

const width = 720;
const height = 180;
const left = 64;
const right = 8;
const top = 10;
const bottom = 28;
/** Points drawn: of all values in the width of one, the largest, so that no peak is lost. */
const mostPoints = 640;

/** A line over a walk, as SVG that says in words what it shows. */
export function plotLines({ title, along, unit, values, limit }: LinePlot): string {
  const { p50, p99, max, count } = spreadOf(values);
  const most = Math.max(max, limit ?? 0, 1e-9) * 1.05;
  const points = Math.min(mostPoints, count);
  const x = (share: number): number => left + share * (width - left - right);
  const y = (value: number): number => height - bottom - (value / most) * (height - top - bottom);
  const path = Array.from({ length: points }, (_, at) => {
    const slice = values.slice(
      Math.floor((at * count) / points),
      Math.max(Math.floor(((at + 1) * count) / points), Math.floor((at * count) / points) + 1),
    );
    return `${at === 0 ? 'M' : 'L'}${x(points > 1 ? at / (points - 1) : 0).toFixed(1)} ${y(Math.max(...slice)).toFixed(1)}`;
  }).join('');
  const words =
    `${title}: half of all values below ${formatNumber(p50)}, 99 of 100 below ${formatNumber(p99)}, ` +
    `the largest ${formatNumber(max)} ${unit}` +
    (limit === null ? '.' : `; the target is ${formatNumber(limit)}.`);
  const limitLine =
    limit === null
      ? ''
      : `<line class="limit" x1="${left}" x2="${width - right}" y1="${y(limit).toFixed(1)}" y2="${y(limit).toFixed(1)}"/>` +
        `<text class="limit" x="${width - right}" y="${(y(limit) - 4).toFixed(1)}" text-anchor="end">target</text>`;
  return (
    `<figure><figcaption>${escapeText(words)}</figcaption>` +
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(words)}">` +
    `<line class="axis" x1="${left}" x2="${width - right}" y1="${y(0)}" y2="${y(0)}"/>` +
    `<text x="${left - 6}" y="${y(0)}" text-anchor="end">0</text>` +
    `<text x="${left - 6}" y="${(y(max) + 4).toFixed(1)}" text-anchor="end">${escapeText(formatNumber(max))}</text>` +
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${escapeText(along)}</text>` +
    `${limitLine}<path d="${path}"/></svg></figure>`
  );
}
