// @ts-expect-error The package brings no types.
import edtf from 'edtf';
import type { CalendarDay } from '../../../src/museum/catalogue/parse-edtf.ts';

interface OracleDate {
  readonly min: number;
  readonly max: number;
  readonly approximate?: { readonly value: number };
  readonly uncertain?: { readonly value: number };
}

const day = (time: number): CalendarDay => {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

/** What the `edtf` package makes of a date; null where it refuses it. */
export function readEdtf(
  text: string,
): { first: CalendarDay; last: CalendarDay; approximate: boolean; uncertain: boolean } | null {
  let date: OracleDate;
  try {
    date = (edtf as (text: string) => OracleDate)(text);
  } catch {
    return null;
  }
  return {
    first: day(date.min),
    last: day(date.max),
    approximate: (date.approximate?.value ?? 0) > 0,
    uncertain: (date.uncertain?.value ?? 0) > 0,
  };
}
