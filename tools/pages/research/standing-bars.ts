import { html, type Markup } from '../html.ts';
import type { PageVoice } from '../page-voice.ts';

/** Where the plot ends and the years stand below, per cent of the height. */
const floor = 88;
const ceiling = 6;

/** Bars that stand, one a year. The links of it are those of the table below, which is what a keyboard reaches. */
export function standingBars(
  bars: readonly { readonly year: number; readonly count: number; readonly href: string }[],
  voice: PageVoice,
): Markup {
  const { language, words } = voice;
  const first = Math.min(...bars.map(({ year }) => year));
  const years = Math.max(...bars.map(({ year }) => year)) - first + 1;
  const most = Math.max(...bars.map(({ count }) => count));
  const step = most > 40 ? 20 : most > 20 ? 10 : 5;
  const width = 100 / years;
  const at = (year: number): string => ((year - first) * width).toFixed(2);
  const heightOf = (count: number): number => (count / most) * (floor - ceiling);
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, line) => line * step);
  const decades = Array.from({ length: years }, (_, year) => first + year).filter((year) => year % 10 === 0);
  return html`<svg class="plot" aria-hidden="true">
    ${lines.map((count) => {
      const y = `${(floor - heightOf(count)).toFixed(2)}%`;
      return html`<line
          class="rule"
          x1="0"
          x2="100%"
          y1="${y}"
          y2="${y}"
        />${count > 0 && html`<text class="tick" x="0" y="${y}" dy="-3">${count}</text>`}`;
    })}
    <g class="marks">
      ${bars.map(
        ({ year, count, href }) =>
          html`<a href="${href}" tabindex="-1"
            ><title>${language.date(String(year))}: ${words('country.gifts', { count })}</title
            ><rect
              x="${at(year)}%"
              y="${(floor - heightOf(count)).toFixed(1)}%"
              width="${(width * 0.78).toFixed(2)}%"
              height="${heightOf(count).toFixed(1)}%"
          /></a>`,
      )}
    </g>
    ${decades.map(
      (year) =>
        html`<text class="tick year ${year % 20 === 0 ? '' : 'minor'}" x="${at(year)}%" y="98%"
          >${year}</text
        >`,
    )}
  </svg>`;
}
