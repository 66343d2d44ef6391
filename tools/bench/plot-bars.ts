import { escapeText } from './escape-text.ts';
import { formatNumber } from './format-number.ts';

export interface BarPlot {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly isOurs: boolean }[];
}

const width = 720;
const row = 26;
const labels = 230;
const figures = 90;

/** Bars on a logarithmic scale, as SVG that says in words what it shows: the ways differ by factors of hundreds. */
export function plotBars({ title, unit, bars }: BarPlot): string {
  const positive = bars.map(({ value }) => value).filter((value) => value > 0);
  const least = Math.min(...positive, 1) / 2;
  const most = Math.max(...positive, least * 2);
  const length = (value: number): number =>
    value <= 0
      ? 0
      : ((width - labels - figures) * Math.log(Math.max(value, least) / least)) / Math.log(most / least);
  const height = bars.length * row + 8;
  const words = `${title}: ${bars.map(({ label, value }) => `${label} ${formatNumber(value)}`).join('; ')} ${unit}.`;
  const lines = bars.map(({ label, value, isOurs }, at) => {
    const y = at * row + 6;
    return (
      `<text x="${labels - 8}" y="${y + 14}" text-anchor="end">${escapeText(label)}</text>` +
      `<rect${isOurs ? ' class="ours"' : ''} x="${labels}" y="${y}" width="${length(value).toFixed(1)}" height="18"/>` +
      `<text x="${(labels + length(value) + 6).toFixed(1)}" y="${y + 14}">${escapeText(formatNumber(value))}</text>`
    );
  });
  return (
    `<figure><figcaption>${escapeText(`${title} (${unit}; each step of the scale is a factor)`)}</figcaption>` +
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(words)}">${lines.join('')}</svg></figure>`
  );
}
