/** Year, month from 1, day from 1. */
export type CalendarDay = readonly [year: number, month: number, day: number];

export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

/** The days an EDTF date allows. */
export interface DateRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly precision: DatePrecision;
  /** Marked `~` or `%`: about. */
  readonly approximate: boolean;
  /** Marked `?` or `%`: not certain. */
  readonly uncertain: boolean;
}

export interface DateFault {
  /** What is wrong with the date, in plain words. */
  readonly fault: string;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Reads a date in the part of EDTF level 1 a catalogue of gifts needs: years, months and days (`2023-09-13`),
 * unspecified digits at the end (`199X`, `1999-XX`), one mark behind the whole (`~` about, `?` uncertain, `%`
 * both) and closed intervals (`2012/2013`). Seasons, open ends and years beyond four digits are refused, and so
 * are marks together with unspecified digits, which EDTF gives a meaning only on level 2.
 */
export function parseEdtf(text: string): DateRange | DateFault {
  if (text.includes('X') && /[~?%]/.test(text)) {
    return { fault: 'a date with unspecified digits (X) cannot carry the marks ~, ? or %' };
  }
  if (text.includes('/')) {
    const ends = text.split('/');
    if (ends.length > 2) return { fault: 'an interval has one `/` and two ends' };
    const [start, end] = ends.map((part) =>
      part === '' || part === '..' ? { fault: 'an interval needs a date at both ends' } : parseSingle(part),
    ) as [DateRange | DateFault, DateRange | DateFault];
    if ('fault' in start) return start;
    if ('fault' in end) return end;
    if (compareDays(start.first, end.first) > 0 || compareDays(start.last, end.last) > 0) {
      return { fault: 'the interval ends before it begins' };
    }
    return {
      first: start.first,
      last: end.last,
      precision: 'interval',
      approximate: start.approximate || end.approximate,
      uncertain: start.uncertain || end.uncertain,
    };
  }
  return parseSingle(text);
}

/** Negative where `a` is before `b`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function parseSingle(text: string): DateRange | DateFault {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/.exec(text);
  if (!match) return { fault: 'not a date of the form 2023, 2023-09 or 2023-09-13 (EDTF)' };
  const [, yearText = '', monthText, dayText, mark] = match;
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };

  if (yearText.includes('X')) {
    if (monthText !== undefined) return { fault: 'a year with X has no month' };
    const least = Number(yearText.replaceAll('X', '0'));
    if (least === 0) return { fault: 'the year 0 is outside the calendar' };
    return {
      first: [least, 1, 1],
      last: [Number(yearText.replaceAll('X', '9')), 12, 31],
      precision: yearText.endsWith('XX') ? 'century' : 'decade',
      ...marks,
    };
  }

  const year = Number(yearText);
  if (year === 0) return { fault: 'the year 0 is outside the calendar' };
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return { fault: 'a day needs a month' };
    return { first: [year, 1, 1], last: [year, 12, 31], precision: 'year', ...marks };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return { fault: `there is no month ${monthText}` };
  const days = daysInMonth(year, month);
  if (dayText === undefined || dayText === 'XX') {
    return { first: [year, month, 1], last: [year, month, days], precision: 'month', ...marks };
  }
  const day = Number(dayText);
  if (day < 1 || day > days) return { fault: `there is no day ${dayText} in ${yearText}-${monthText}` };
  return { first: [year, month, day], last: [year, month, day], precision: 'day', ...marks };
}
