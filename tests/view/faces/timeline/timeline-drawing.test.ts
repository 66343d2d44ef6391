import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Facets } from '../../../../src/museum/facets/facets.ts';
import { emptyQuery } from '../../../../src/query/query.ts';
import { groupOf, type CountryGroup } from '../../../../src/view/faces/timeline/country-group.ts';
import { countStanding } from '../../../../src/view/faces/timeline/count-standing.ts';
import { chooseAxis } from '../../../../src/view/faces/timeline/choose-axis.ts';
import { countYears, type YearAxis } from '../../../../src/view/faces/timeline/count-years.ts';
import { drawLane, drawUndated, findDrawn } from '../../../../src/view/faces/timeline/draw-lane.ts';
import { drawGlyph } from '../../../../src/view/faces/timeline/glyph.ts';
import { layLanes } from '../../../../src/view/faces/timeline/lay-lanes.ts';
import { placePins } from '../../../../src/view/faces/timeline/place-pins.ts';
import { tabulateYears } from '../../../../src/view/faces/timeline/tabulate-years.ts';
import { askRange, rangeOf, toggleYear } from '../../../../src/view/faces/timeline/year-range.ts';
import { readFacets, readList } from '../../record/read-records.ts';

const facets = readFacets();
const axis: YearAxis = { first: 1945, last: 2026 };
const all = new Uint8Array(facets.rows).fill(1);

interface GiftOnDisk {
  readonly id: string;
  readonly date: string | null;
  readonly direction: 'received' | 'given';
  readonly recipient: string | null;
  readonly recipientPresumed: string | null;
  readonly country: string | null;
}
/** The files themselves, read past the packer. */
const onDisk = new Map(
  readdirSync('data/gifts').map((name) => {
    const gift = JSON.parse(readFileSync(`data/gifts/${name}`, 'utf8')) as GiftOnDisk;
    return [gift.id, gift];
  }),
);
const gifts = readList().map(({ id }) => onDisk.get(id) as GiftOnDisk);
/** The years a date names, read from its letters alone. */
const yearsIn = (date: string): number[] => (date.match(/\d{4}(?=$|[-~/])/g) ?? []).map(Number);
const laneOnDisk = ({ direction, recipient, recipientPresumed }: GiftOnDisk): string => {
  if (direction === 'given') return 'given';
  const to = recipient ?? recipientPresumed ?? '';
  return /^kim-jong-(il|un)$|^kim-il-sung$/.test(to) ? to : 'others';
};

/** Facets of made-up dates only. */
function dated(years: readonly (readonly [number, number])[], isGiven = false): Facets {
  const column = (of: (row: number) => number): Uint16Array => Uint16Array.from(years, (_, row) => of(row));
  const zeros = new Uint8Array(years.length);
  return {
    ...facets,
    rows: years.length,
    columns: {
      leader: column(() => 0),
      country: column(() => 0),
      kind: column(() => 0),
      room: column(() => 0),
      from: column((row) => years[row]?.[0] ?? 0),
      to: column((row) => years[row]?.[1] ?? 0),
      rank: zeros,
      evidence: zeros,
      flags: isGiven ? new Uint8Array(years.length).fill(2) : zeros,
    },
  };
}

/** The same numbers each time. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('lanes', () => {
  const { lanes, unit } = layLanes(facets, all, axis);

  it('hold every gift once, in the lane its file names', () => {
    expect(unit).toBe(1);
    const seen: number[] = [];
    for (const { lane, marks, spans, undated } of lanes) {
      for (const { row } of [...marks, ...spans, ...undated]) {
        seen.push(row);
        expect(laneOnDisk(gifts[row] as GiftOnDisk), gifts[row]?.id).toBe(lane);
      }
    }
    expect(seen.sort((a, b) => a - b)).toEqual([...gifts.keys()]);
  });

  it('keep what has no date apart, and count it', () => {
    const undated = gifts.flatMap(({ date }, row) => (date === null ? [row] : []));
    const drawn = lanes.flatMap((lane) => lane.undated.map(({ row }) => row));
    expect(drawn.sort((a, b) => a - b)).toEqual(undated);
    expect(lanes.reduce((sum, { undatedTotal }) => sum + undatedTotal, 0)).toBe(undated.length);
  });

  it('draw a date of several years as a span of just these, and no other', () => {
    for (const { marks, spans } of lanes) {
      for (const { row, column } of marks) {
        expect(new Set(yearsIn(gifts[row]?.date ?? '')), gifts[row]?.id).toEqual(
          new Set([axis.first + column]),
        );
      }
      for (const { row, from, to } of spans) {
        expect(yearsIn(gifts[row]?.date ?? ''), gifts[row]?.id).toEqual([axis.first + from, axis.first + to]);
      }
    }
    expect(lanes.flatMap(({ spans }) => spans).length).toBeGreaterThan(10);
  });

  it('mark what is said to be about a year as hollow', () => {
    for (const { row, isAbout } of lanes.flatMap(({ marks }) => marks)) {
      expect(isAbout, gifts[row]?.id).toBe(/[~?%]/.test(gifts[row]?.date ?? ''));
    }
  });

  it('count recipients we presume', () => {
    const presumed = gifts.filter(
      ({ direction, recipient, recipientPresumed }) =>
        direction === 'received' && recipient === null && recipientPresumed !== null,
    );
    expect(lanes.reduce((sum, lane) => sum + lane.presumed, 0)).toBe(presumed.length);
  });

  it('lay spans so that none covers another', () => {
    const dice = makeDice(7);
    const years = Array.from({ length: 300 }, () => {
      const from = 1945 + dice(80);
      return [from, Math.min(2026, from + 1 + dice(9))] as const;
    });
    const one = layLanes(dated(years), new Uint8Array(300).fill(1), axis).lanes[0];
    const taken = new Set<string>();
    let deepest = 0;
    for (const { from, to, line } of one?.spans ?? []) {
      for (let column = from; column <= to; column++) {
        expect(taken.has(`${line} ${column}`)).toBe(false);
        taken.add(`${line} ${column}`);
      }
      deepest = Math.max(deepest, line + 1);
    }
    // As few lines as the fullest year needs.
    const fullest = Math.max(
      ...Array.from(
        { length: 82 },
        (_, at) => years.filter(([a, b]) => a <= 1945 + at && b >= 1945 + at).length,
      ),
    );
    expect(deepest).toBe(fullest);
  });

  it('let one mark stand for several gifts of a large collection', () => {
    const years = Array.from({ length: 9000 }, () => [1999, 1999] as const);
    const large = layLanes(dated(years), new Uint8Array(9000).fill(1), axis);
    expect(large.unit).toBe(200);
    expect(large.lanes[0]).toMatchObject({ total: 9000, lane: 'others' });
    expect(large.lanes[0]?.marks.length).toBe(45);
  });
});

describe('counts by year', () => {
  it('are those of counting one by one, whatever the dates', () => {
    const dice = makeDice(3);
    for (let round = 0; round < 30; round++) {
      const years = Array.from({ length: 60 }, () => {
        if (dice(4) === 0) return [0, 0] as const;
        const from = 1930 + dice(110);
        return [from, dice(2) === 0 ? from : from + dice(12)] as const;
      });
      const passes = Uint8Array.from(years, () => dice(2));
      const made = dated(years);
      const { certain, possible, undated } = countYears(made, passes, axis);
      const within = (year: number): number => Math.min(2026, Math.max(1945, year));
      const passing = years.filter((_, row) => passes[row] === 1);
      expect(undated).toBe(passing.filter(([from]) => from === 0).length);
      const known = passing.filter(([from]) => from > 0).map(([a, b]) => [within(a), within(b)] as const);
      for (let year = 1945; year <= 2026; year++) {
        const touching = known.filter(([from, to]) => from <= year && year <= to);
        expect(certain[year - 1945]).toBe(touching.filter(([from, to]) => from === to).length);
        expect(possible[year - 1945]).toBe(touching.filter(([from, to]) => from !== to).length);
      }
      const table = tabulateYears({ facets: made, passes, counts: { certain, possible, undated } }, axis);
      for (const row of table) {
        expect([...row.byLane.values()].reduce((sum, count) => sum + count, 0)).toBe(row.all);
        expect(row.all).toBe(certain[row.year - 1945]);
      }
      expect(table.reduce((sum, { all: count }) => sum + count, 0)).toBe(
        known.filter(([from, to]) => from === to).length,
      );
    }
  });

  it('of what stood by a year add up, and what was given away never stood', () => {
    const dice = makeDice(11);
    const years = Array.from({ length: 200 }, () => {
      if (dice(4) === 0) return [0, 0] as const;
      const from = 1950 + dice(70);
      return [from, from + dice(3)] as const;
    });
    for (const year of [1949, 1977, 1994, 2011, 2030]) {
      const passes = new Uint8Array(200).fill(1);
      expect(countStanding({ facets: dated(years), passes }, year)).toEqual({
        there: years.filter(([from, to]) => from > 0 && to <= year).length,
        later: years.filter(([from]) => from > year).length,
        unknown: years.filter(([from, to]) => from === 0 || (from <= year && to > year)).length,
      });
    }
    expect(countStanding({ facets: dated(years, true), passes: new Uint8Array(200).fill(1) }, 2000)).toEqual({
      there: 0,
      later: 0,
      unknown: 0,
    });
  });
});

describe('years that are chosen', () => {
  it('come back as they were asked for, in either order', () => {
    for (let a = 1945; a <= 2026; a += 9) {
      for (let b = 1945; b <= 2026; b += 9) {
        const query = askRange(emptyQuery, a, b, axis);
        expect(rangeOf(query, axis)).toEqual({ from: Math.min(a, b), to: Math.max(a, b) });
      }
    }
  });

  it('are none where they are all of them, so that undated gifts are found, too', () => {
    expect(askRange(emptyQuery, 1945, 2026, axis)).toEqual(emptyQuery);
    expect(askRange(emptyQuery, 1945, 2000, axis)).toMatchObject({ from: null, to: 2000 });
    expect(askRange(emptyQuery, 1990, 2026, axis)).toMatchObject({ from: 1990, to: null });
  });

  it('are shown within the axis, whatever an address asks for', () => {
    expect(rangeOf({ from: 1900, to: 2100 }, axis)).toEqual({ from: 1945, to: 2026 });
  });

  it('of one year are given up by pressing it again', () => {
    const once = toggleYear(emptyQuery, 1984);
    expect(once).toMatchObject({ from: 1984, to: 1984 });
    expect(toggleYear(once, 1984)).toEqual(emptyQuery);
    expect(toggleYear(once, 1985)).toMatchObject({ from: 1985, to: 1985 });
  });
});

describe('drawing', () => {
  it('stands marks over their years, none on another, and finds them there', () => {
    const { lanes } = layLanes(facets, all, axis);
    for (const year of [8, 15]) {
      for (const layout of lanes) {
        const { gifts: drawn, height } = drawLane(layout, { year, pitch: 7 }, () => false);
        expect(new Set(drawn.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(drawn.length);
        const column = new Map(layout.marks.map((mark) => [mark.row, mark.column]));
        for (const { row, x, y } of drawn) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
          expect(findDrawn(drawn, x, y, 2)).toBe(row);
          if (column.has(row)) expect(Math.floor(x / year)).toBe(column.get(row));
        }
      }
    }
    expect(findDrawn([], 0, 0, 100)).toBeNull();
  });

  it('tells apart what the years leave out', () => {
    const [lane] = layLanes(facets, all, axis).lanes;
    if (!lane) throw new Error('test: no lane');
    const out = drawLane(lane, { year: 10, pitch: 7 }, (row) => row % 2 === 0);
    expect(new Set(out.paths.map(({ isOut }) => isOut))).toEqual(new Set([true, false]));
  });

  it('lays undated gifts in columns, each once', () => {
    const marks = Array.from({ length: 13 }, (_, row) => ({ row, group: 'china' as const }));
    const { gifts: drawn, width, height } = drawUndated(marks, 8, 5);
    expect([width, height]).toEqual([24, 40]);
    expect(new Set(drawn.map(({ x, y }) => `${x} ${y}`)).size).toBe(13);
  });

  it('gives each group of countries a shape of its own', () => {
    const groups = new Set<CountryGroup>(facets.country.map(groupOf));
    const shapes = [...groups].map((group) => drawGlyph(group, 0, 0, 5));
    expect(new Set(shapes).size).toBe(groups.size);
    expect(groups.size).toBe(9);
  });

  it('puts countries into the groups one expects', () => {
    const of = (code: string): string | undefined =>
      facets.country.filter((country) => country.code === code).map(groupOf)[0];
    expect(['KR', 'CN', 'SU', 'RU', 'DD', 'JP', 'US', 'LY', 'NG', 'SY'].map(of)).toEqual([
      'korea',
      'china',
      'soviet',
      'soviet',
      'europe',
      'asia',
      'americas',
      'middle-east',
      'africa',
      'middle-east',
    ]);
  });

  it('lays no pin on another, and each over its years', () => {
    const events = [1978, 1979, 1979, 1980, 2000].map((year) => ({ years: [year, year] as const }));
    const pins = placePins(events, 1945, 2.5);
    for (const a of pins)
      for (const b of pins)
        if (a !== b && a.row === b.row) expect(Math.abs(a.middle - b.middle)).toBeGreaterThanOrEqual(2.5);
    expect(pins[0]?.middle).toBe(33.5);
    // Four years in a row, each nearer than a pin is wide.
    expect(Math.max(...pins.map(({ row }) => row))).toBe(3);
  });
});

describe('chooseAxis', () => {
  it('reaches from the end of the war to today, and farther back to what is older', () => {
    expect(chooseAxis(null, 2024)).toEqual({ first: 1945, last: 2025 });
    expect(chooseAxis(facets, 2030)).toEqual({ first: 1945, last: 2030 });
    // Undated ones are of no year.
    const old = dated([
      [0, 0],
      [1846, 1850],
      [1901, 1901],
    ]);
    expect(chooseAxis(old, 2026)).toEqual({ first: 1846, last: 2026 });
  });
});
