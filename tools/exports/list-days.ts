import { parseEdtf, type CalendarDay } from '../../src/museum/catalogue/parse-edtf.ts';

/**
 * The first and the last day an EDTF date allows, `YYYY-MM-DD`; null without a date.
 *
 * @throws when the date cannot be read: the check of the data must have missed it
 */
export function listDays(date: string | null): { readonly first: string; readonly last: string } | null {
  if (date === null) return null;
  const range = parseEdtf(date);
  if ('fault' in range) throw new Error(`list-days: ${date}: ${range.fault}`);
  return { first: formatDay(range.first), last: formatDay(range.last) };
}

function formatDay([year, month, day]: CalendarDay): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
