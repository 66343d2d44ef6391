import type { RandomStream } from '../../src/museum/math/seeded-random.ts';
import { allYears } from './plan-themes.ts';

export interface MadeUpDate {
  /** EDTF level 1; null for the undated. */
  readonly date: string | null;
  readonly years: readonly [number, number] | null;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A date within the years a room asks for: to the day, the month or the year, about, or not at all.
 *
 * @param wanted null where a room takes every year, and the undated
 */
export function makeDate(wanted: readonly [number, number] | null, random: RandomStream): MadeUpDate {
  const [first, last] = wanted ?? allYears;
  const year = first + Math.floor(random() * (last - first + 1));
  const lot = random();
  const years = [year, year] as const;
  if (wanted === null && lot < 0.25) return { date: null, years: null };
  if (lot < 0.35) return { date: `${year}`, years };
  if (lot < 0.4) return { date: `${year}~`, years };
  const month = Math.floor(random() * 12);
  const stem = `${year}-${two(month + 1)}`;
  if (lot < 0.7) return { date: stem, years };
  return { date: `${stem}-${two(1 + Math.floor(random() * (days[month] ?? 28)))}`, years };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
