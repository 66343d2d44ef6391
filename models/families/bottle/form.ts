import { z } from 'zod';

const shape = z.enum(['wine', 'cognac', 'slim', 'spirit', 'jar', 'flacon']);

export const formDefinition = z.strictObject({
  shape: shape.default('wine').meta({
    description:
      'A wine bottle, a broad cognac bottle, a slim bottle, a straight spirit bottle, a straight jar of white ware with a cap, or a faceted perfume flacon.',
  }),
  count: z.number().int().min(1).max(12).default(1).meta({ description: 'Number of bottles shown.' }),
  secondShape: shape.default('slim').meta({ description: 'Shape of the bottles of a second kind.' }),
  secondCount: z
    .number()
    .int()
    .min(0)
    .max(6)
    .default(0)
    .meta({ description: 'Number of bottles of a second kind; their glass is the third surface.' }),
  label: z
    .enum(['none', 'paper', 'band'])
    .default('paper')
    .meta({ description: 'A label without words, or a broad band.' }),
  engraving: z.enum(['none', 'two-heads']).default('none').meta({
    description: 'Two heads without faces and the name Dennis in Korean, as a source describes it.',
  }),
  crate: z.boolean().default(false).meta({ description: 'They lie in an open wooden case.' }),
});

export type Form = z.infer<typeof formDefinition>;
