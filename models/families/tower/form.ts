import { z } from 'zod';

export const formDefinition = z.strictObject({
  tower: z.enum(['juche', 'eternal-life', 'beacon', 'torch']).meta({
    description:
      'Which tower: of the Juche Idea, of Eternal Life, a beacon tower with a fire basin, or a torch before a turning disc of stone',
  }),
  flanks: z
    .boolean()
    .default(false)
    .meta({ description: 'Low stepped blocks left and right of the foot, for the groups beside the tower' }),
  plate: z.boolean().default(false).meta({ description: 'A metal plate for lettering, left blank' }),
  steps: z.int().min(1).max(5).default(3).meta({ description: 'Steps of the base' }),
});

export type Form = z.infer<typeof formDefinition>;
