import { z } from 'zod';

export const formDefinition = z.strictObject({
  stone: z.enum(['wall-piece', 'gem-rock', 'hill', 'fossil-slab']).meta({
    description:
      'A broken piece of a painted concrete wall, a carved rock set with gems, a hill in relief with trees, or a polished slab of banded fossil',
  }),
});

export type Form = z.infer<typeof formDefinition>;
