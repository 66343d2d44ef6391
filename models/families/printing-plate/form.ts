import { z } from 'zod';

export const formDefinition = z.strictObject({
  bend: z
    .enum(['flat', 'curved'])
    .meta({ description: 'A flat plate in a frame, or a plate bent for the press cylinder on a cradle.' }),
  columns: z.number().int().min(2).max(9).meta({ description: 'Columns of print, abstract and mirrored.' }),
  writing: z
    .enum(['across', 'down'])
    .default('across')
    .meta({ description: 'Way the lines run: across, or down as in old Korean newspapers.' }),
});

export type Form = z.infer<typeof formDefinition>;
