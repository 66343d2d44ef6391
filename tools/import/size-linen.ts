import type { ImportedLook } from './look.ts';
import type { StatedSize } from './read-size.ts';

/** Sides nobody names are this share of the largest that is known. */
const usualShare = 0.6;
/** A bundle under linen is never smaller or flatter than this, metres. */
const least = 0.06;
const largest = 3;

/**
 * At what size a thing stands of which there is neither picture nor model: under linen, as large as its record says.
 *
 * @param usual largest side where nobody says anything, metres
 * @param why a sentence that says why nothing is shown
 */
export function sizeLinen({ width, height, depth }: StatedSize, usual: number, why: string): ImportedLook {
  const known = [width, height, depth].filter((side) => side !== null);
  const isSizeKnown = known.length > 0;
  const other = isSizeKnown ? Math.max(...known) * usualShare : usual;
  const side = (length: number | null, share: number): number =>
    Math.round(Math.min(largest, Math.max(least, length ?? other * share)) * 1000) / 1000;
  return {
    kind: 'linen',
    size: [side(width, 0.9), side(height, 1), side(depth, 0.8)],
    sight: null,
    isSizeKnown,
    sizeBasis: isSizeKnown
      ? `As the record has it${known.length === 3 ? '' : '; sides it does not name are ours'}.`
      : `Nobody says how large it is: its largest side is set to ${usual} m.`,
    basis: why,
    file: null,
  };
}
