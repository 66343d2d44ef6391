import { parseEdtf, type CalendarDay, type DateRange } from '../museum/catalogue/parse-edtf.ts';
import type { Language } from './language.ts';
import { localeOf } from './locale-of.ts';

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Makes the wording of dates for a language: `2023-09-13` becomes “13 September 2023”, `1985~` “about 1985”,
 * `197X` “1970s”, null “undated”.
 */
export function createDateFormat(tag: string, text: Language['text']): (edtf: string | null) => string {
  const locale = localeOf(tag);
  const formats = new Map<keyof typeof shapes, Intl.DateTimeFormat>();
  const name = (shape: keyof typeof shapes, [year, month, day]: CalendarDay): string => {
    let format = formats.get(shape);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' });
      formats.set(shape, format);
    }
    const date = new Date(0);
    // Set apart: years below 100 would else be taken for those of the twentieth century.
    date.setUTCFullYear(year, month - 1, day);
    return format.format(date);
  };

  const nameInterval = (edtf: string): string => {
    const [start = '', end = ''] = edtf.split('/');
    const [first, last] = [formatDate(start), formatDate(end)];
    const areYears = /^\d{4}\/\d{4}$/.test(edtf);
    return text(areYears ? 'date.years' : 'date.interval', { first, last });
  };
  const nameRange = (edtf: string, { precision, first, last }: DateRange): string => {
    if (precision === 'interval') return nameInterval(edtf);
    if (precision === 'decade') return text('date.decade', { year: String(first[0]) });
    if (precision === 'century') {
      return text('date.century', { first: String(first[0]), last: String(last[0]) });
    }
    return name(precision, first);
  };

  const formatDate = (edtf: string | null): string => {
    if (edtf === null) return text('date.unknown');
    const range = parseEdtf(edtf);
    if ('fault' in range) return edtf;
    const date = nameRange(edtf, range);
    // Each end of an interval carries its own marks.
    if (range.precision === 'interval') return date;
    if (range.approximate && range.uncertain) return text('date.aboutUncertain', { date });
    if (range.approximate) return text('date.about', { date });
    return range.uncertain ? text('date.uncertain', { date }) : date;
  };
  return formatDate;
}
