import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date of a catalogue in EDTF: `1889`, `1889-05-03`, `3 May 1889`, `ca. 1850`, `1850–60`, `1850s`. Null where it is
 * anything else: centuries, periods and reigns are told in words and not counted.
 */
export function readDate(text: string): string | null {
  const found = guess(text.trim().toLowerCase());
  if (found === null) return null;
  const range = parseEdtf(found);
  return 'fault' in range ? null : found;
}

function guess(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:t[\d:.]+z?)?$/.exec(text);
  if (iso) return iso[3] === undefined ? `${iso[1]}-${iso[2]}` : `${iso[1]}-${iso[2]}-${iso[3]}`;
  const about = /^(?:c\.?|ca\.?|circa|about|um|vers|env\.?)\s*(\d{4})$/.exec(text);
  if (about) return `${about[1]}~`;
  const decade = /^(?:the\s+)?(\d{3})0s$/.exec(text);
  if (decade) return `${decade[1]}X`;
  const span = /^(\d{4})\s*(?:-|–|—|\/|to|bis|à)\s*(\d{2}|\d{4})$/.exec(text);
  if (span) {
    const [, first = '', last = ''] = span;
    const whole = last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
    return Number(whole) > Number(first) ? `${first}/${whole}` : null;
  }
  const words = /^(?:(\d{1,2})\.?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  const reversed = /^([a-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})$/.exec(text);
  const [day, name, year] = words
    ? [words[1], words[2], words[3]]
    : reversed
      ? [reversed[2], reversed[1], reversed[3]]
      : [];
  const month = months.indexOf((name ?? '').slice(0, 3)) + 1;
  if (month > 0 && year !== undefined) {
    const stem = `${year}-${String(month).padStart(2, '0')}`;
    return day === undefined ? stem : `${stem}-${day.padStart(2, '0')}`;
  }
  return /^\d{4}$/.test(text) ? text : null;
}
