import { z } from 'zod';
import { mouldingProfiles } from './moulding.ts';

/** Parameters of a frame, for the forms of families that hang in one. */
export const framingDefinition = z
  .strictObject({
    profile: z.enum(mouldingProfiles).default('scoop').meta({ description: 'Section of the moulding.' }),
    face: z
      .number()
      .min(0.006)
      .max(0.2)
      .default(0.05)
      .meta({ description: 'Width of the moulding seen from the front, metres.' }),
    mount: z
      .number()
      .min(0)
      .max(0.2)
      .default(0)
      .meta({ description: 'Width of the card mount round the picture, metres; 0 for none.' }),
    mountColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default('#efe9dc')
      .meta({ description: 'Colour of the card mount.' }),
    slip: z
      .enum(['none', 'gilt', 'linen', 'silver'])
      .default('none')
      .meta({ description: 'Narrow inner frame next to the picture.' }),
    ornament: z
      .enum(['none', 'beads', 'corners'])
      .default('none')
      .meta({ description: 'A row of beads, or carved leaves on the four corners.' }),
    plate: z.boolean().default(false).meta({ description: 'A blank brass plate below.' }),
  })
  .meta({ description: 'How the picture is framed.' });
