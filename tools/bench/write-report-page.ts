import { escapeText } from './escape-text.ts';
import { formatNumber } from './format-number.ts';
import { missesTarget, valueOf, type Measure } from './measure.ts';

const style = `
:root { color-scheme: light dark; --ink: #222; --paper: #fdfcf8; --ours: #9b2d1f; --other: #8a8474; --line: #d8d2c2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece6d8; --paper: #17130f; --ours: #e2795f; --other: #8f8877; --line: #3a342a; }
}
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child, td.unit, td.note { text-align: left; }
th[scope='rowgroup'] { padding-top: 1rem; text-align: left; }
td.note { font-weight: bold; color: var(--ours); }
figure { margin: 1.5rem 0; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: var(--ink); }
svg rect { fill: var(--other); }
svg rect.ours { fill: var(--ours); }
svg path { fill: none; stroke: var(--ours); }
svg line.axis { stroke: var(--line); }
svg line.limit { stroke: var(--ink); stroke-dasharray: 4 4; }
`;

export interface ReportPage {
  readonly title: string;
  /** Where and how it was measured, in sentences. */
  readonly lead: readonly string[];
  readonly measures: readonly Measure[];
  /** Finished figures, as SVG. */
  readonly plots: readonly string[];
}

/** The report as one page that needs nothing beside itself. */
export function writeReportPage({ title, lead, measures, plots }: ReportPage): string {
  const parts = [...new Set(measures.map(({ part }) => part))];
  const rows = parts.map((part) => {
    const own = measures.filter((measure) => measure.part === part);
    const lines = own.map((measure) => {
      const { what, floor, target, unit } = measure;
      const cells = [valueOf(measure), floor, target].map((number) =>
        number === null ? '<td></td>' : `<td>${escapeText(formatNumber(number))}</td>`,
      );
      return (
        `<tr><td>${escapeText(what)}</td>${cells.join('')}<td class="unit">${escapeText(unit)}</td>` +
        `<td class="note">${missesTarget(measure) ? 'missed' : ''}</td></tr>`
      );
    });
    return `<tbody><tr><th scope="rowgroup" colspan="6">${escapeText(part)}</th></tr>\n${lines.join('\n')}</tbody>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
${lead.map((sentence) => `<p>${escapeText(sentence)}</p>`).join('\n')}
<table>
<thead><tr><th>What</th><th>Measured</th><th>Floor</th><th>Target</th><th>Unit</th><th></th></tr></thead>
${rows.join('\n')}
</table>
${plots.join('\n')}
</main>
</body>
</html>
`;
}
