import { facetFlags, type Facets } from '../../../museum/facets/facets.ts';

/** Lanes from top to bottom: what each leader received, what others did or no source says, and what the leaders gave. */
export const lanes = ['kim-il-sung', 'kim-jong-il', 'kim-jong-un', 'others', 'given'] as const;
export type Lane = (typeof lanes)[number];

/** The lane of a gift, by its row; a recipient we presume counts like one a source names. */
export function laneOf({ columns, leader }: Pick<Facets, 'columns' | 'leader'>, row: number): Lane {
  if (((columns.flags[row] as number) & facetFlags.given) !== 0) return 'given';
  const value = leader[columns.leader[row] as number];
  return value === 'kim-il-sung' || value === 'kim-jong-il' || value === 'kim-jong-un' ? value : 'others';
}
