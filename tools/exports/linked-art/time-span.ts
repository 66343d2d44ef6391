import { listDays } from '../list-days.ts';
import { name } from './name.ts';

/** When something may have been, from the first second to the last that its date allows; null without a date. @param date EDTF */
export function timeSpan(date: string | null): object | null {
  const days = listDays(date);
  if (date === null || days === null) return null;
  return {
    type: 'TimeSpan',
    _label: date,
    identified_by: [name('display', date, null)],
    begin_of_the_begin: `${days.first}T00:00:00Z`,
    end_of_the_end: `${days.last}T23:59:59Z`,
  };
}
