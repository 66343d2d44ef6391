import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../tools/bench/escape-text.ts';
import { formatNumber } from '../../../tools/bench/format-number.ts';
import { formatTable } from '../../../tools/bench/format-table.ts';
import { missesTarget, valueOf, type Measure } from '../../../tools/bench/measure.ts';
import { plotBars } from '../../../tools/bench/plot-bars.ts';
import { plotLines } from '../../../tools/bench/plot-lines.ts';
import { median, quantile, spreadOf } from '../../../tools/bench/spread.ts';
import { writeReportPage } from '../../../tools/bench/write-report-page.ts';

const measure = (over: Partial<Measure>): Measure => ({
  part: 'walk',
  what: 'draw calls',
  unit: '',
  rounds: [1],
  floor: null,
  target: null,
  ...over,
});

describe('statistics', () => {
  it('are known for known numbers', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(spreadOf(hundred)).toEqual({ p50: 50, p99: 99, max: 100, count: 100 });
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBe(0);
    expect(quantile([10, -5, 7], 1)).toBe(10);
  });

  it('leave at least the share of values at or below a quantile, and it is one of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const value = quantile(values, share);
          expect(values).toContain(value);
          expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual(
            share * values.length - 1e-9,
          );
        },
      ),
    );
  });

  it('do not change the order of what they are given', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a target', () => {
  it('is missed when most rounds miss it, and only then', () => {
    expect(missesTarget(measure({ rounds: [4, 2, 2], target: 3 }))).toBe(false);
    expect(missesTarget(measure({ rounds: [4, 4, 2], target: 3 }))).toBe(true);
    expect(missesTarget(measure({ rounds: [3], target: 3 }))).toBe(false);
    expect(missesTarget(measure({ rounds: [1], target: 0 }))).toBe(true);
    expect(missesTarget(measure({ rounds: [1e9], target: null }))).toBe(false);
  });

  it('is missed by what could not be measured', () => {
    expect(missesTarget(measure({ rounds: [Number.NaN], target: 3 }))).toBe(true);
  });

  it('is held against the middle of the rounds', () => {
    expect(valueOf(measure({ rounds: [9, 1, 2] }))).toBe(2);
  });
});

describe('the table', () => {
  const table = formatTable([
    measure({ what: 'draw calls, most', rounds: [42], target: 40, floor: 1 }),
    measure({ part: 'memory', what: 'heap', rounds: [1.01, 1.02, 1], target: 1.02, unit: 'times' }),
  ]);

  it('shows floor and target beside each figure, and marks what was missed', () => {
    const [, , calls = '', , heap = ''] = table.split('\n');
    expect(calls.split(/\s{2,}/)).toEqual(['draw calls, most', '42', '1', '40', '105 %', 'MISSED']);
    expect(heap.split(/\s{2,}/)).toEqual(['heap', '1.01', '1.02', '99 %', 'times']);
  });

  it('writes counts whole and others in three figures', () => {
    expect(['12,345', '0.00333', '98.8', '1,235']).toEqual(
      [12345, 1 / 300, 98.765, 1234.6].map(formatNumber),
    );
  });
});

describe('the page', () => {
  const hostile = `<script>alert("x")</script> & 'so on'`;
  const page = writeReportPage({
    title: hostile,
    lead: [hostile],
    measures: [measure({ what: hostile, unit: hostile })],
    plots: [
      plotLines({ title: hostile, along: hostile, unit: hostile, values: [1, 2], limit: 3 }),
      plotBars({ title: hostile, unit: hostile, bars: [{ label: hostile, value: 2, isOurs: true }] }),
    ],
  });

  it('lets no text become markup', () => {
    expect(escapeText(hostile)).toBe(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;so on&#39;',
    );
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/alert\("x"\)/);
    expect(page.split('&lt;script&gt;').length - 1).toBeGreaterThan(8);
  });

  it('needs nothing beside itself', () => {
    expect(page).not.toMatch(/\b(?:src|href)=/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('says in words what each plot shows', () => {
    const values = Array.from({ length: 1000 }, (_, at) => (at === 613 ? 77 : 5));
    const plot = plotLines({ title: 'Draw calls', along: 'metres', unit: 'calls', values, limit: 40 });
    const words =
      'Draw calls: half of all values below 5, 99 of 100 below 5, the largest 77 calls; the target is 40.';
    expect(plot).toContain(`aria-label="${words}"`);
    expect(plot).toContain(`<figcaption>${words}</figcaption>`);
  });

  it('loses no peak of a line with more values than points', () => {
    const values = Array.from({ length: 5000 }, (_, at) => (at === 3333 ? 100 : 0));
    const plot = plotLines({ title: '', along: '', unit: '', values, limit: null });
    const heights = [...plot.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeLessThan(25);
    expect(heights.filter((y) => y < 100).length).toBe(1);
  });

  it('draws longer bars for larger values, on a logarithmic scale', () => {
    const plot = plotBars({
      title: '',
      unit: '',
      bars: [1, 10, 100].map((value) => ({ label: String(value), value, isOurs: false })),
    });
    const [one = 0, ten = 0, hundred = 0] = [...plot.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(one).toBeGreaterThan(0);
    expect(hundred - ten).toBeCloseTo(ten - one, 0);
  });
});
