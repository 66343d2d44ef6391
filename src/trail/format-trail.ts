import { packText } from './pack-text.ts';
import type { Trail } from './trail.ts';

/** Written first: links of today are read by the tour of tomorrow. */
export const trailVersion = '1';

/**
 * Writes a trail as the value of `trail` in an address: `1~T_title~A_author~gift-id~gift-id_note`. Title and author are
 * left out where they are empty. An address takes all its characters as they are (`packText`).
 *
 * @returns null for a trail with nothing in it: it needs no parameter
 */
export function formatTrail({ title, author, gifts }: Trail): string | null {
  const parts = [
    ...(title === '' ? [] : [`T_${packText(title)}`]),
    ...(author === '' ? [] : [`A_${packText(author)}`]),
    ...gifts.map(({ gift, note }) => (note === '' ? gift : `${gift}_${packText(note)}`)),
  ];
  return parts.length === 0 ? null : [trailVersion, ...parts].join('~');
}
