import { section } from '../gift-sections.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { PageVoice } from '../page-voice.ts';
import { researchWords } from './research-words.ts';

/** A row as it is read: what it is called, how many it counts, where they are. */
export interface ReadRow {
  readonly name: string;
  readonly count: number;
  readonly href: string;
  /** Of the count, those in the lighter part of a bar. */
  readonly lighter?: number;
  /** Said below the name. */
  readonly note?: Part;
}

/** A figure: title, plot, what is counted, all numbers one by one, and the rows as a file. */
export function figurePart(
  title: string,
  plot: Part,
  caption: Part,
  numbers: Part,
  csv: string,
  voice: PageVoice,
): Markup {
  const say = researchWords(voice.language.tag);
  return section(
    title,
    html`<figure class="chart">
        ${plot}
        <figcaption>${caption}</figcaption>
      </figure>
      <details class="numbers">
        <summary>${say('table')}</summary>
        ${numbers}
      </details>
      <p class="small"><a href="${voice.base}${csv}" type="text/csv">${say('csv')}</a></p>`,
  );
}

/** Bars that lie, each beside its name and its number. */
export function lyingBars(rows: readonly ReadRow[], voice: PageVoice): Markup {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const share = (count: number): string => `${((count / most) * 100).toFixed(1)}%`;
  return html`<ol class="bars">
    ${rows.map(
      ({ name, count, href, lighter = 0, note }) =>
        html`<li>
          <a href="${href}">${name}</a>
          <svg class="bar" aria-hidden="true">
            <rect width="${share(count - lighter)}" height="100%" />
            ${lighter > 0 && html`<rect class="light" x="${share(count - lighter)}" width="${share(lighter)}" height="100%" />`}
          </svg>
          <span class="count">${voice.language.number(count)}</span>
          ${note !== undefined && html`<span class="note">${note}</span>`}
        </li> `,
    )}
  </ol>`;
}

/** The same numbers, as in the index of a book. */
export function numbersList(rows: readonly ReadRow[], voice: PageVoice): Markup {
  return html`<ol class="columns">
    ${rows.map(
      ({ name, count, href }) =>
        html`<li><a href="${href}">${name}</a> ${voice.language.number(count)}</li> `,
    )}
  </ol>`;
}
