import { z } from 'zod';
import { date, id, label, prose } from './text.ts';

const subjects = z.strictObject({
  gifts: z.array(id).meta({ description: 'Ids of gifts.' }),
  kinds: z.array(id).meta({ description: 'Kinds of goods, in words of our own.' }),
});

/** `data/resolutions/<id>.json`: a resolution of the UN Security Council as far as it bears on gifts, or a note on them. */
export const resolutionDefinition = z
  .strictObject({
    $schema: z.literal('../schema/resolution.schema.json'),
    id,
    kind: z.enum(['resolution', 'note']),
    resolution: z
      .string()
      .regex(/^S\/RES\/\d+$/, 'a symbol as in `S/RES/2397`')
      .nullable(),
    year: z.int().min(1945).max(2100),
    paragraphs: prose.nullable(),
    subject: label,
    summary: prose,
    appliesTo: subjects,
    possiblyAppliesTo: subjects,
    certainty: prose,
    source: id,
    moreSources: z.array(id),
    statements: z.array(
      z.strictObject({
        who: label,
        date: date.nullable(),
        said: prose,
        source: id,
        about: z
          .array(id)
          .meta({ description: 'Gifts spoken of; empty where the words are about all of them.' }),
      }),
    ),
  })
  .refine((file) => (file.kind === 'resolution') === (file.resolution !== null && file.paragraphs !== null), {
    path: ['resolution'],
    error: 'a symbol and paragraphs for a resolution, no symbol for a note',
  });

export type ResolutionFile = z.infer<typeof resolutionDefinition>;
