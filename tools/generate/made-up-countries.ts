/** Codes that ISO 3166-1 leaves to its users: no country has or will have one of them. */
const codes = [
  'AA',
  ...'MNOPQRSTUVWXYZ'.split('').map((letter) => `Q${letter}`),
  // XK is in use for Kosovo.
  ...'ABCDEFGHIJLMNOPQRSTUVWXYZ'.split('').map((letter) => `X${letter}`),
];

export interface MadeUpCountry {
  readonly code: string;
  readonly label: string;
  readonly region: string;
}

/** Forty countries that are not, eight to a region that is not. */
export const madeUpCountries: readonly MadeUpCountry[] = codes.map((code, row) => ({
  code,
  label: `Synthetic country ${String(row + 1).padStart(2, '0')}`,
  region: `synthetic-region-${Math.floor(row / 8) + 1}`,
}));
