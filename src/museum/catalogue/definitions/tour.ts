import { z } from 'zod';
import { byLanguage, id, label, prose } from './text.ts';

/** `data/tours/<id>.json`: the outline of a guided tour. */
export const tourDefinition = z.strictObject({
  $schema: z.literal('../schema/tour.schema.json'),
  id,
  order: z.int().min(1),
  title: byLanguage(label),
  minutes: z.int().min(1).max(240),
  summary: byLanguage(prose),
  stops: z
    .array(
      z.strictObject({
        title: byLanguage(label),
        gift: id
          .nullable()
          .meta({ description: 'Id of the gift one stands before; null where there is none.' }),
        room: id
          .nullable()
          .meta({ description: 'Id of the room one stands in; null where it follows from the gift.' }),
      }),
    )
    .min(1),
  sources: z.array(id),
});

export type TourFile = z.infer<typeof tourDefinition>;
