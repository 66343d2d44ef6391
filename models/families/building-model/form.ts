import { z } from 'zod';

export const formDefinition = z.strictObject({
  building: z
    .enum(['thatched-house', 'temple-of-heaven', 'borobudur', 'kuwait-landmarks', 'stupa'])
    .meta({ description: 'Which building; each has its own parts and proportions' }),
  outbuilding: z
    .boolean()
    .default(false)
    .meta({ description: 'Thatched house: a smaller house at a right angle to it' }),
  fence: z
    .boolean()
    .default(false)
    .meta({ description: 'Thatched house: a fence of brushwood round the yard' }),
  jars: z.int().min(0).max(7).default(0).meta({ description: 'Thatched house: earthen jars in the yard' }),
  pines: z.int().min(0).max(4).default(0).meta({ description: 'Thatched house: pine trees beside it' }),
  hill: z.boolean().default(false).meta({ description: 'Thatched house: a wooded hill behind it' }),
  plate: z.boolean().default(false).meta({ description: 'A plate for a dedication, left blank' }),
  beside: z
    .enum(['nothing', 'flowers-and-instruments'])
    .default('nothing')
    .meta({ description: 'Stupa: what stands beside it' }),
});

export type Form = z.infer<typeof formDefinition>;
