/**
 * Whether a gift had been given by the end of a year; `unknown` where its date does not say.
 *
 * @param from first year its date allows; 0 where it has none
 * @param to last year its date allows
 */
export function hadBeenGiven(from: number, to: number, year: number): 'yes' | 'no' | 'unknown' {
  if (from === 0) return 'unknown';
  if (from > year) return 'no';
  return to <= year ? 'yes' : 'unknown';
}
