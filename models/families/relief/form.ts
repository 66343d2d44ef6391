import { z } from 'zod';
import { mouldingNames } from '../../parts/mitred-frame.ts';
import { sceneNames } from './scene-names.ts';

export const formDefinition = z.strictObject({
  scene: z.enum(sceneNames).meta({
    description:
      'What is carved, cast, driven or inlaid. `carved-field` and `shell-field` stand where a source names a likeness: they show nobody.',
  }),
  frame: z
    .enum([...mouldingNames, 'none'])
    .default('moulded')
    .meta({
      description:
        'Section of the frame; `none` for a work that needs none. The frame takes the last of the surfaces.',
    }),
  frameWidth: z
    .number()
    .min(0)
    .max(0.2)
    .default(0.045)
    .meta({ description: 'Width of the frame seen from the front, metres.' }),
  slip: z
    .enum(['gold', 'brass', 'silver', 'none'])
    .default('none')
    .meta({ description: 'Metal of a thin lining between frame and work.' }),
  fixing: z
    .enum(['hanger', 'strut'])
    .default('hanger')
    .meta({ description: 'A ring to hang it by, or a folding support behind to stand it on a table.' }),
});

export type Form = z.infer<typeof formDefinition>;
