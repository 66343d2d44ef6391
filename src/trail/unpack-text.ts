import { digits, signs } from './pack-text.ts';

/**
 * Reads what `packText` writes.
 *
 * @param packed anything at all
 * @returns null if it is not written that way
 */
export function unpackText(packed: string): string | null {
  let text = '';
  let at = 0;
  while (at < packed.length) {
    const unit = packed.charAt(at++);
    if (unit === '_') text += ' ';
    else if (/[A-Za-z0-9-]/.test(unit)) text += unit;
    else if (unit === '.') {
      const mark = packed.charAt(at++);
      if (/^[A-Z]$/.test(mark)) {
        const length = (mark.charCodeAt(0) - 64) * 3;
        const run = unpackRun(packed.slice(at, at + length), length);
        if (run === null) return null;
        text += run;
        at += length;
      } else {
        const sign = /^[a-z]$/.test(mark) ? signs.charAt(mark.charCodeAt(0) - 97) : '';
        if (sign === '') return null;
        text += sign;
      }
    } else return null;
  }
  return text;
}

/** @param length characters the run must have; cut off at the end of a link it has fewer */
function unpackRun(run: string, length: number): string | null {
  if (run.length < length) return null;
  let text = '';
  for (let at = 0; at < length; at += 3) {
    const digit = (place: number): number => digits.indexOf(run.charAt(at + place));
    const [high, middle, low] = [digit(0), digit(1), digit(2)];
    if (high < 0 || high > 15 || middle < 0 || low < 0) return null;
    text += String.fromCharCode((high << 12) | (middle << 6) | low);
  }
  return text;
}
