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
  const rows = new Map<string, CountryRow>();
  for (const { file } of gifts) {
    if (file.country === null) continue;
    const row = rows.get(file.country);
    rows.set(file.country, {
      code: file.country,
      label: row?.label ?? file.countryLabel,
      modern: row?.modern ?? file.countryModern,
      gifts: (row?.gifts ?? 0) + 1,
    });
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
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
    description: 'Its name in English.',
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
    description: 'Number of its rows in gifts.csv, those given to it by the leaders among them.',
    isRequired: true,
    unit: 'gifts',
    cell: ({ gifts }) => gifts,
  },
];
