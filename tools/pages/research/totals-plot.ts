import { html, type Markup } from '../html.ts';

/** A published number. */
export interface TotalDot {
  readonly year: number;
  readonly gifts: number;
  readonly href: string;
  /** The whole collection is counted, not a part of it. */
  readonly isWhole: boolean;
  readonly told: string;
}

/** Per cent of the height where a power of ten lies. */
const floor = 90;
const powers = [0, 6] as const;

/** Published numbers as dots, and what is documented as a line of steps, on a scale by powers of ten. */
export function totalsPlot(
  dots: readonly TotalDot[],
  documented: readonly { readonly year: number; readonly gifts: number }[],
  words: { readonly claimed: string; readonly documented: string },
): Markup {
  const years = [...dots, ...documented].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const x = (year: number): string => `${(((year - first) / (last - first)) * 100).toFixed(2)}%`;
  const heightAt = (gifts: number): number =>
    floor - ((Math.log10(gifts) - powers[0]) / (powers[1] - powers[0])) * (floor - 4);
  const y = (gifts: number): string => `${heightAt(gifts).toFixed(2)}%`;
  // In thousandths of the plot: a line goes across to the year, then up.
  const steps = documented
    .map(({ year, gifts }, at) => {
      const across = (((year - first) / (last - first)) * 1000).toFixed(0);
      const up = (heightAt(gifts) * 10).toFixed(0);
      return at === 0 ? `M${across} ${up}` : `H${across}V${up}`;
    })
    .join('');
  const decades = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => year % 10 === 0,
  );
  return html`<svg class="plot tall" aria-hidden="true">
    ${[1, 10, 100, 1000, 10_000, 100_000].map(
      (gifts) =>
        html`<line class="rule" x1="0" x2="100%" y1="${y(gifts)}" y2="${y(gifts)}" />
          <text class="tick" x="0" y="${y(gifts)}" dy="-3">${gifts.toLocaleString('en')}</text>`,
    )}
    <svg width="100%" height="100%" viewBox="0 0 1000 1000" preserveAspectRatio="none">
      <path class="step" vector-effect="non-scaling-stroke" d="${steps}H1000" />
    </svg>
    <g class="dots">
      ${dots.map(
        ({ year, gifts, href, isWhole, told }) =>
          html`<a href="${href}" tabindex="-1"
            ><title>${told}</title
            ><circle ${!isWhole && html`class="part"`} cx="${x(year + 0.5)}" cy="${y(gifts)}" r="5"
          /></a>`,
      )}
    </g>
    <text class="name" x="58%" y="9%">${words.claimed}</text>
    <text class="name" x="42%" y="48%">${words.documented}</text>
    ${decades.map(
      (year) =>
        html`<text class="tick year ${year % 20 === 0 ? '' : 'minor'}" x="${x(year)}" y="98%">${year}</text>`,
    )}
  </svg>`;
}
