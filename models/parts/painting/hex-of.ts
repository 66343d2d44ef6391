import type { Colour } from '../../kit/colour.ts';

/** A colour as `#rrggbb`; channels beyond 0…1 are held there. */
export const hexOf = (colour: Colour): string =>
  `#${colour
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
