import { claimField } from '../../../src/museum/catalogue/definitions/gift.ts';
import type { FileOf } from '../../data/file-kinds.ts';
import type { ExportFacts } from '../export-facts.ts';
import { tellField } from '../tell-field.ts';
import type { Column } from './column.ts';

/** One fact, the gift it is said of, and the page it comes from. */
export interface ClaimRow {
  readonly gift: FileOf<'gift'>;
  /** From 1, in the order of the record. */
  readonly number: number;
  readonly claim: FileOf<'gift'>['claims'][number];
  readonly source: FileOf<'source'>;
}

/**
 * Every claim of every gift, in the order of accession.
 *
 * @throws when a claim names a source that is not there
 */
export function* listClaims({ gifts, sources }: Pick<ExportFacts, 'gifts' | 'sources'>): Generator<ClaimRow> {
  for (const { file: gift } of gifts)
    for (const [at, claim] of gift.claims.entries()) {
      const source = sources.get(claim.source);
      if (!source) throw new Error(`claim-columns: ${gift.id} cites ${claim.source}, which is no source`);
      yield { gift, number: at + 1, claim, source };
    }
}

/** The columns of `claims.csv`, one row a claim. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'gift',
    type: 'string',
    description: 'Id of the gift, in gifts.csv.',
    isRequired: true,
    refers: 'gifts',
    cell: ({ gift }) => gift.id,
  },
  {
    name: 'number',
    type: 'integer',
    description: 'Number of the claim in the record of its gift, from 1.',
    isRequired: true,
    cell: ({ number }) => number,
  },
  {
    name: 'field',
    type: 'string',
    description: 'Part of the record it speaks for.',
    isRequired: true,
    values: claimField.options,
    cell: ({ claim }) => claim.field,
  },
  {
    name: 'value',
    type: 'string',
    description: 'What the record says in that part; empty where it leaves it open.',
    cell: ({ gift, claim }) => tellField(gift, claim.field),
  },
  {
    name: 'says',
    type: 'string',
    description: 'The fact, in our own words: no quotation.',
    isRequired: true,
    cell: ({ claim }) => claim.says,
  },
  {
    name: 'says_language',
    type: 'string',
    description: 'Language tag of says.',
    isRequired: true,
    cell: () => 'en',
  },
  {
    name: 'source',
    type: 'string',
    description: 'Id of the source, in sources.csv.',
    isRequired: true,
    refers: 'sources',
    cell: ({ source }) => source.id,
  },
  {
    name: 'source_url',
    type: 'string',
    description: 'Address of the source: the locator of the claim. Pages of it are not recorded.',
    isRequired: true,
    cell: ({ source }) => source.url,
  },
  {
    name: 'source_language',
    type: 'string',
    description: 'Language tag of the source, where known.',
    cell: ({ source }) => source.language,
  },
  {
    name: 'record_confidence',
    type: 'string',
    description: 'How sure the record as a whole is. Claims have no grade of their own.',
    isRequired: true,
    values: ['high', 'medium', 'low'],
    cell: ({ gift }) => gift.confidence,
  },
];
