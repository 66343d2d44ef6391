import type { MuseumFiles } from '../data/museum-files.ts';

export interface KnownCountry {
  readonly code: string;
  readonly label: string;
  /** A code maps of today know; null without single successor. */
  readonly modern: string | null;
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Every state the museum knows, by code: called as its gifts call it, else as English does. */
export function listCountries({ gifts, regions }: MuseumFiles): Map<string, KnownCountry> {
  const known = new Map<string, KnownCountry>();
  for (const code of (regions ?? []).flatMap(({ countries }) => countries))
    known.set(code, { code, label: names.of(code) ?? code, modern: code });
  for (const { country, countryLabel, countryModern } of gifts.values())
    if (country !== null && countryLabel !== null)
      known.set(country, { code: country, label: countryLabel, modern: countryModern });
  return known;
}

/** The country somebody means by a code or a name, whatever its case. */
export function findCountry(
  text: string,
  countries: ReadonlyMap<string, KnownCountry>,
): KnownCountry | undefined {
  const asked = text.toLowerCase();
  return (
    countries.get(text.toUpperCase()) ??
    [...countries.values()].find(
      ({ code, label }) => label.toLowerCase() === asked || names.of(code)?.toLowerCase() === asked,
    )
  );
}
