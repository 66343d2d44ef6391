import { sourceDefinition } from '../../../src/museum/catalogue/definitions/source.ts';
import type { FileOf } from '../../data/file-kinds.ts';
import type { Column } from './column.ts';

const { shape } = sourceDefinition;

/** The columns of `sources.csv`, one row a page that was read. */
export const sourceColumns: readonly Column<FileOf<'source'>>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Permanent id of the source.',
    isRequired: true,
    cell: ({ id }) => id,
  },
  {
    name: 'title',
    type: 'string',
    description: 'Its title, where the page as far as read gives one.',
    cell: ({ title }) => title,
  },
  {
    name: 'publisher',
    type: 'string',
    description: 'Who published it.',
    cell: ({ publisher }) => publisher,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Its address.',
    isRequired: true,
    cell: ({ url }) => url,
  },
  {
    name: 'published',
    type: 'string',
    description: 'Date of publication, EDTF.',
    cell: ({ published }) => published,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'Kind of publication.',
    values: shape.kind.unwrap().options,
    cell: ({ kind }) => kind,
  },
  {
    name: 'language',
    type: 'string',
    description: 'Language tag of the page.',
    cell: ({ language }) => language,
  },
  {
    name: 'reliability',
    type: 'string',
    description: 'How far it is trusted here.',
    values: shape.reliability.unwrap().options,
    cell: ({ reliability }) => reliability,
  },
  {
    name: 'note',
    type: 'string',
    description: 'What else is to be known of it.',
    cell: ({ note }) => note,
  },
  {
    name: 'is_state_site',
    type: 'boolean',
    description: 'Served for the North Korean state: reading it is restricted in some countries.',
    isRequired: true,
    cell: ({ isStateSite }) => isStateSite,
  },
  {
    name: 'read_in_part',
    type: 'boolean',
    description: 'Only the beginning of the page was read.',
    isRequired: true,
    cell: ({ readInPart }) => readInPart,
  },
];
