import type { FileOf } from '../../data/file-kinds.ts';
import { joinList, type Column } from './column.ts';

/** The columns of `resolutions.csv`, one row a resolution of the UN Security Council that bears on gifts, or a note on them. */
export const resolutionColumns: readonly Column<FileOf<'resolution'>>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Permanent id of the resolution or note.',
    isRequired: true,
    cell: ({ id }) => id,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'A resolution, or a note on several.',
    isRequired: true,
    values: ['resolution', 'note'],
    cell: ({ kind }) => kind,
  },
  {
    name: 'symbol',
    type: 'string',
    description: 'Symbol of the document, as S/RES/2397; empty for a note.',
    cell: ({ resolution }) => resolution,
  },
  {
    name: 'year',
    type: 'integer',
    description: 'Year of the resolution.',
    cell: ({ year }) => year,
  },
  {
    name: 'paragraphs',
    type: 'string',
    description: 'Paragraphs that bear on gifts.',
    cell: ({ paragraphs }) => paragraphs,
  },
  {
    name: 'subject',
    type: 'string',
    description: 'What it is about, in a few words.',
    isRequired: true,
    cell: ({ subject }) => subject,
  },
  {
    name: 'summary',
    type: 'string',
    description: 'What it says, in our words.',
    isRequired: true,
    cell: ({ summary }) => summary,
  },
  {
    name: 'certainty',
    type: 'string',
    description: 'How sure it is that it bears on gifts, and why: no legal finding.',
    isRequired: true,
    cell: ({ certainty }) => certainty,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Id of the source, in sources.csv.',
    isRequired: true,
    refers: 'sources',
    cell: ({ source }) => source,
  },
  {
    name: 'more_sources',
    type: 'string',
    description: 'Ids of further sources, in sources.csv.',
    isList: true,
    refers: 'sources',
    cell: ({ moreSources }) => joinList(moreSources),
  },
];
