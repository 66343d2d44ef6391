import { correctionDefinition } from '../../../src/museum/catalogue/definitions/correction.ts';
import type { SiteFacts } from '../../pages/site-facts.ts';
import { joinList, type Column } from './column.ts';

const { shape } = correctionDefinition;

/** The columns of `corrections.csv`, one row a thing that was changed, or that a report has wrong. */
export const correctionColumns: readonly Column<SiteFacts['corrections'][number]>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Permanent id of the correction.',
    isRequired: true,
    cell: ({ id }) => id,
  },
  {
    name: 'gift',
    type: 'string',
    description: 'Id of the gift, in gifts.csv; empty where it concerns the museum as a whole.',
    refers: 'gifts',
    cell: ({ gift }) => gift,
  },
  {
    name: 'date',
    type: 'string',
    description: 'The day it was changed, or first stated here.',
    isRequired: true,
    cell: ({ date }) => date,
  },
  {
    name: 'kind',
    type: 'string',
    description:
      'fact: a source says otherwise; grade: a grade of ours was reviewed; unsupported: no source read says it; spelling; report: a source is corrected, not our record.',
    isRequired: true,
    values: shape.kind.options,
    cell: ({ kind }) => kind,
  },
  {
    name: 'field',
    type: 'string',
    description: 'The part of the record, as claims name it.',
    isRequired: true,
    values: shape.field.options,
    cell: ({ field }) => field,
  },
  {
    name: 'before',
    type: 'string',
    description: 'What was said before; empty for nothing.',
    cell: ({ before }) => before,
  },
  {
    name: 'after',
    type: 'string',
    description: 'What is said now; empty for “not stated”.',
    cell: ({ after }) => after,
  },
  {
    name: 'reason_en',
    type: 'string',
    description: 'Why, in English.',
    isRequired: true,
    cell: ({ reason }) => reason['en'] ?? null,
  },
  {
    name: 'corrects',
    type: 'string',
    description: 'Id of the source that has it wrong, where kind is report.',
    refers: 'sources',
    cell: ({ corrects }) => corrects,
  },
  {
    name: 'sources',
    type: 'string',
    description: 'Ids of the sources it goes by, in sources.csv.',
    isList: true,
    refers: 'sources',
    cell: ({ sources }) => joinList(sources),
  },
];
