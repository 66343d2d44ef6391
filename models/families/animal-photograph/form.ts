import { z } from 'zod';
import { framingDefinition } from '../../parts/framing/framing-form.ts';
import { settingNames } from '../../parts/painting/settings/settings.ts';
import { animalNames, poses } from './animals.ts';

export const formDefinition = z.strictObject({
  animal: z.enum(animalNames).meta({ description: 'The animal that is painted.' }),
  number: z
    .number()
    .int()
    .min(1)
    .max(9)
    .default(1)
    .meta({ description: 'How many of them; on the ground 1 to 5 or 7.' }),
  pose: z.enum(poses).default('standing').meta({ description: 'What they do; mixed: not all the same.' }),
  facing: z
    .enum(['left', 'right', 'inward'])
    .default('inward')
    .meta({ description: 'Which way they look; inward: towards the middle of the picture.' }),
  setting: z.enum(settingNames).meta({ description: 'Where they are painted.' }),
  layout: z.enum(['ground', 'near', 'boughs', 'bough', 'water', 'swarm', 'crag']).default('ground').meta({
    description: 'How they are spread: on the ground, seen close, on boughs, afloat, swimming, on a crag.',
  }),
  framing: framingDefinition,
});

export type Form = z.infer<typeof formDefinition>;
