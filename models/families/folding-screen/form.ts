import { z } from 'zod';

export const formDefinition = z.strictObject({
  leaves: z.number().int().min(2).max(12).meta({ description: 'How many leaves it folds into.' }),
  picture: z.enum(['longevity', 'ruled-paper']).meta({
    description:
      'What runs over the leaves: the twelve signs of long life in shell on lacquer, or sheets of paper ruled for a text whose words are not copied.',
  }),
  frameWidth: z.number().min(0.01).max(0.1).default(0.026).meta({
    description: 'Width of the frame of each leaf, metres.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
