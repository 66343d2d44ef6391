import { z } from 'zod';
import { mouldingNames } from '../../parts/mitred-frame.ts';
import { pictureNames } from './picture-names.ts';

export const formDefinition = z.strictObject({
  picture: z.enum(pictureNames).meta({
    description:
      'What is worked in thread. `woven-field` stands where a source names a portrait: it shows nobody. `two-fields` leaves the two persons as empty outlines before the mountain.',
  }),
  mount: z.enum(['framed', 'rod', 'scroll']).default('framed').meta({
    description: 'In a frame; hung in soft folds from a rod; or on a mounting of silk between two rollers.',
  }),
  moulding: z.enum(mouldingNames).default('moulded').meta({ description: 'Section of the frame.' }),
  frameWidth: z.number().min(0.01).max(0.15).default(0.045).meta({
    description: 'Width of the frame, or of the silk round a scroll, metres.',
  }),
  hanging: z.enum(['fringe', 'tassels', 'none']).default('none').meta({
    description: 'What hangs from the lower edge of work on a rod: a fringe, a row of tassels, nothing.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
