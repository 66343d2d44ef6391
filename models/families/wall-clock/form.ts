import { z } from 'zod';

const outline = z.enum(['round', 'octagon', 'square', 'pendulum']);

export const formDefinition = z.strictObject({
  cases: z.array(outline).min(1).max(3).meta({
    description:
      'Outline of each clock from left to right; a pendulum case is tall, with a window below its dial.',
  }),
  numerals: z
    .enum(['roman', 'arabic', 'batons'])
    .default('arabic')
    .meta({ description: 'How the hours are marked; of several clocks each next one takes the next way.' }),
});

export type Form = z.infer<typeof formDefinition>;
