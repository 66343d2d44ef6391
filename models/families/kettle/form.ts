import { z } from 'zod';

export const formDefinition = z.strictObject({
  outline: z
    .enum(['round', 'pear', 'drum', 'urn', 'squat', 'tapered', 'gourd'])
    .default('round')
    .meta({ description: 'Outline of the body; a gourd is a ewer of two bulbs.' }),
  lobes: z.number().int().min(0).max(16).default(0).meta({ description: 'Lobes round the body; 0 = round.' }),
  spout: z.enum(['swan', 'short', 'beak']).default('swan').meta({ description: 'Spout.' }),
  handle: z
    .enum(['ear', 'bail', 'side', 'scroll'])
    .default('bail')
    .meta({ description: 'Handle: an ear, a bow over the lid, a bar at the side, or an ear with a scroll.' }),
  grip: z
    .enum(['body', 'wood'])
    .default('body')
    .meta({ description: 'What the handle and knob are made of.' }),
  knob: z
    .enum(['button', 'bud', 'ball', 'acorn', 'disc', 'spire'])
    .default('ball')
    .meta({ description: 'Knob of the lid.' }),
  motif: z
    .enum(['none', 'chrysanthemums', 'chased-band'])
    .default('none')
    .meta({ description: 'Inlaid sprays of chrysanthemum, or a chased band.' }),
  burner: z.boolean().default(false).meta({ description: 'It stands on a frame over a spirit lamp.' }),
  second: z
    .boolean()
    .default(false)
    .meta({ description: 'A smaller pot of the same kind stands beside it.' }),
});

export type Form = z.infer<typeof formDefinition>;
