import type { ClaimedTotal } from '../../../src/museum/catalogue/catalogue.ts';
import { totalDefinition } from '../../../src/museum/catalogue/definitions/total.ts';
import { listDays } from '../list-days.ts';
import { joinList, type Column } from './column.ts';

/**
 * The columns of `totals.csv`, one row a number that somebody published of the whole collection.
 *
 * @param shown id of the total whose places the house fills
 */
export function totalColumns(shown: string): readonly Column<ClaimedTotal>[] {
  return [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent id of the claimed total.',
      isRequired: true,
      cell: ({ id }) => id,
    },
    {
      name: 'date_edtf',
      type: 'string',
      description: 'When it was claimed, as EDTF level 1; empty where no source says.',
      cell: ({ date }) => date,
    },
    {
      name: 'date_first',
      type: 'date',
      description: 'First day that date allows.',
      cell: ({ date }) => listDays(date)?.first ?? null,
    },
    {
      name: 'date_last',
      type: 'date',
      description: 'Last day that date allows.',
      cell: ({ date }) => listDays(date)?.last ?? null,
    },
    {
      name: 'gifts',
      type: 'integer',
      description: 'Number of gifts claimed; empty where none is given.',
      unit: 'gifts',
      cell: ({ gifts }) => gifts,
    },
    {
      name: 'countries',
      type: 'integer',
      description: 'Number of countries claimed; empty where none is given.',
      unit: 'countries',
      cell: ({ countries }) => countries,
    },
    {
      name: 'rooms',
      type: 'integer',
      description: 'Number of rooms claimed; empty where none is given.',
      unit: 'rooms',
      cell: ({ rooms }) => rooms,
    },
    {
      name: 'counts',
      type: 'string',
      description: 'What is counted: all gifts, those on display, or those to one recipient.',
      isRequired: true,
      values: totalDefinition.shape.counts.options,
      cell: ({ counts }) => counts,
    },
    {
      name: 'note',
      type: 'string',
      description: 'What is said, and how, in our words.',
      isRequired: true,
      cell: ({ note }) => note,
    },
    {
      name: 'sources',
      type: 'string',
      description: 'Ids of the sources that say so, in sources.csv.',
      isRequired: true,
      isList: true,
      refers: 'sources',
      cell: ({ sources }) => joinList(sources),
    },
    {
      name: 'is_shown',
      type: 'boolean',
      description: 'The total whose places the house of the tour fills.',
      isRequired: true,
      cell: ({ id }) => id === shown,
    },
  ];
}
