import { usualLabel } from '../../../src/museum/catalogue/usual-label.ts';
import type { ExportFacts } from '../export-facts.ts';
import type { Column } from './column.ts';

/** A state that gave, as it was called then. */
export interface CountryRow {
  readonly code: string;
  readonly label: string | null;
  readonly modern: string | null;
  readonly gifts: number;
}

/** Every state with a code, in the order of codes. Gifts whose state no source names are in none. */
export function listCountries({ gifts }: Pick<ExportFacts, 'gifts'>): CountryRow[] {
  const files = new Map<string, ExportFacts['gifts'][number]['file'][]>();
  for (const { file } of gifts)
    if (file.country !== null) files.set(file.country, [...(files.get(file.country) ?? []), file]);
  const rows = [...files].map(([code, all]) => ({
    code,
    label: usualLabel(all.map(({ countryLabel }) => countryLabel)),
    modern: all.find(({ countryModern }) => countryModern !== null)?.countryModern ?? null,
    gifts: all.length,
  }));
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The columns of `countries.csv`, one row a state. */
export const countryColumns: readonly Column<CountryRow>[] = [
  {
    name: 'id',
    type: 'string',
    description:
      'Code of the state then giving: ISO 3166-1 alpha-2, or SU, DD, YU for states that are no more.',
    isRequired: true,
    cell: ({ code }) => code,
  },
  {
    name: 'label',
    type: 'string',
    description: 'Its name in English, as most of its gifts have it.',
    cell: ({ label }) => label,
  },
  {
    name: 'modern',
    type: 'string',
    description: 'Code that maps of today know; empty without a single successor.',
    cell: ({ modern }) => modern,
  },
  {
    name: 'gifts',
    type: 'integer',
    description: 'Number of its rows in gifts.csv, those given to it among them.',
    isRequired: true,
    unit: 'gifts',
    cell: ({ gifts }) => gifts,
  },
];
