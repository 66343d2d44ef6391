import { z } from 'zod';
import { id, label, prose } from './text.ts';

const metres = z.number().min(0.001).max(60);

/** `models/gifts/<id>/model.json`: what a gift's model is made of. A recipe.ts beside it is a model of its own. */
export const modelDefinition = z.strictObject({
  $schema: z.literal('../../../data/schema/model.schema.json'),
  family: id.meta({ description: 'A folder of models/families.' }),
  form: z.record(z.string(), z.json()).optional().meta({
    description: 'Parameters of the family, as models/families/<family>/form.ts lists them: docs/models.md.',
  }),
  size: z
    .tuple([metres, metres, metres])
    .meta({ description: 'Width across the front, height, depth; metres.' }),
  sizeBasis: prose.meta({ description: 'Where the size comes from.' }),
  grade: z.enum(['documented-size', 'documented-description', 'artists-impression']).meta({
    description: 'What of the model is documented: its size, at least its description, or neither.',
  }),
  basis: prose.meta({ description: 'What the look goes by.' }),
  surfaces: z
    .array(
      z.strictObject({
        material: id.meta({ description: 'A name of src/museum/materials/material-names.ts.' }),
        colour: z
          .string()
          .regex(/^#[0-9a-f]{6}$/, 'a colour as in `#a97d4c`')
          .meta({ description: 'Six digits, lower-case, as in `#a97d4c`.' }),
      }),
    )
    .min(1)
    .max(3)
    .meta({ description: 'Body, second part, accent.' }),
  imported: z
    .strictObject({
      file: label.nullable().meta({
        description:
          'The picture or model it was made from; null for what stands under linen for want of one.',
      }),
      sight: z.tuple([metres, metres]).nullable().meta({
        description: 'Width and height of a picture within its frame, metres; null for what is no picture.',
      }),
      licence: label.nullable().meta({ description: 'Licence of that file; null where nobody says.' }),
    })
    .optional()
    .meta({
      description: 'Of things that came from the collection of another museum: docs/own-collection.md.',
    }),
  author: label.meta({ description: 'Who made the model.' }),
  licence: z.literal('CC-BY-4.0'),
});

export type ModelFile = z.infer<typeof modelDefinition>;
