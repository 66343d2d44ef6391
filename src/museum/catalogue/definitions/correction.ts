import { z } from 'zod';
import { claimField } from './gift.ts';
import { byLanguage, date, id, prose } from './text.ts';

/** Why something was corrected. */
export const correctionKind = z.enum(['fact', 'grade', 'unsupported', 'spelling', 'report']).meta({
  description:
    '`fact`: a source says otherwise; `grade`: our own grade was reviewed; `unsupported`: no source read says it; `spelling`: a name or title is written otherwise; `report`: what a source says of the gift is corrected, not our record.',
});

/** `data/corrections/<id>.json`: one thing that was changed in a record, or that a report about it has wrong. */
export const correctionDefinition = z.strictObject({
  $schema: z.literal('../schema/correction.schema.json'),
  id,
  gift: id.nullable().meta({ description: 'Null where it concerns the museum as a whole.' }),
  date: date.meta({ description: 'The day it was changed, or first stated here.' }),
  kind: correctionKind,
  corrects: id.nullable().meta({
    description: 'The source that has it wrong, where `kind` is `report`; null otherwise.',
  }),
  field: z
    .enum([...claimField.options, 'giver-kind', 'countries'])
    .meta({ description: 'The part of the record, as claims name it.' }),
  before: prose.nullable().meta({ description: 'What was said before; null for nothing.' }),
  after: prose.nullable().meta({
    description:
      'What is said now; null for “not stated”. Of whereabouts, giver, country, date, title and the kind of giver it is what the record holds.',
  }),
  reason: byLanguage(prose),
  sources: z.array(id),
});
