import { z } from 'zod';

export const formDefinition = z.strictObject({
  outline: z.enum(['rimmed', 'coupe', 'deep', 'charger', 'disc']).default('rimmed').meta({
    description:
      'Cross-section: a plate with a rim, one curved throughout, a deep dish, one with a broad flat rim, or a flat disc.',
  }),
  edge: z.enum(['even', 'wavy', 'lobed']).default('even').meta({ description: 'Edge seen from above.' }),
  picture: z
    .enum([
      'none',
      'star-rosette',
      'kangaroos',
      'plain-seal',
      'copper-rosette',
      'old-egypt',
      'crossed-hammers',
      'inlaid-daisies',
      'lotus-relief',
      'empty-wreath',
      'coronet',
    ])
    .default('none')
    .meta({ description: 'What is in the middle.' }),
  border: z
    .enum(['none', 'lines', 'beads', 'gadroon', 'copper-strip', 'spruces', 'leaves', 'ribbons', 'gold-ring'])
    .default('lines')
    .meta({ description: 'What runs along the rim.' }),
  companions: z
    .enum(['none', 'mug-and-beaker'])
    .default('none')
    .meta({ description: 'What stands beside the plate.' }),
  stand: z.enum(['wood', 'metal']).default('wood').meta({ description: 'What the easel is made of.' }),
});

export type Form = z.infer<typeof formDefinition>;
