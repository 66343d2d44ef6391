import { facetFlags, type Facets } from '../facets/facets.ts';

/**
 * Of the gifts whose country no source states, those that organisations and firms gave.
 *
 * @param passes 1 for each row that counts
 */
export function countOrganisations({ columns }: Pick<Facets, 'columns'>, passes: ArrayLike<number>): number {
  let count = 0;
  columns.country.forEach((number, row) => {
    const isOfOrganisation = ((columns.flags[row] as number) & facetFlags.organisation) !== 0;
    if (number === 0 && passes[row] === 1 && isOfOrganisation) count++;
  });
  return count;
}
