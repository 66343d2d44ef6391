/**
 * Writes a text with the sixty-six characters that no address, messenger or mark-up changes (RFC 3986, unreserved),
 * less `~`, which separates the parts of a trail.
 *
 * Latin letters, digits and hyphens stand for themselves and a space is `_`. A full stop begins everything else: with a
 * lower-case letter a sign of `signs`; with an upper-case letter a run of 1 (A) to 26 (Z) UTF-16 units, each in three
 * digits of base 64. Korean takes three characters a syllable; percent-encoding takes nine.
 */
export function packText(text: string): string {
  let packed = '';
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length > 0) packed += `.${String.fromCharCode(64 + run.length)}${run.join('')}`;
    run = [];
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const plain = packPlain(unit);
    if (plain === null) {
      run.push(packUnit(unit.charCodeAt(0)));
      if (run.length === longestRun) endRun();
    } else {
      endRun();
      packed += plain;
    }
  }
  endRun();
  return packed;
}

/** Digits of base 64, in the order of their values. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The sign at place 0 is written `.a`, and so on. Links hold these: the order never changes, new ones come last. */
export const signs = '.,:;!?\'"()/&’“”–·_';
const longestRun = 26;

function packPlain(unit: string): string | null {
  if (/[A-Za-z0-9-]/.test(unit)) return unit;
  if (unit === ' ') return '_';
  const sign = signs.indexOf(unit);
  return sign < 0 ? null : `.${String.fromCharCode(97 + sign)}`;
}

function packUnit(code: number): string {
  return [code >> 12, (code >> 6) & 63, code & 63].map((digit) => digits.charAt(digit)).join('');
}
