import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

export const formDefinition = z.strictObject({
  watches: z
    .array(
      z.strictObject({
        diameter: z.number().min(0.02).max(0.05).meta({ description: 'Of the case, metres.' }),
        dial: colour.meta({ description: 'Colour of the dial.' }),
        strap: z.enum(['leather', 'bracelet']).meta({ description: 'Leather strap or metal links.' }),
      }),
    )
    .min(1)
    .max(2)
    .meta({ description: 'The watches side by side; dials carry no name.' }),
  cloth: colour.default('#e6dfd0').meta({ description: 'Colour of lining and cushions.' }),
});

export type Form = z.infer<typeof formDefinition>;
