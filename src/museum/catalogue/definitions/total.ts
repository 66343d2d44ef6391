import { z } from 'zod';
import { date, id, prose } from './text.ts';

const count = z.int().min(1).max(10_000_000);

/** `data/totals/<id>.json`: what somebody claimed the collection to count. */
export const totalDefinition = z.strictObject({
  $schema: z.literal('../schema/total.schema.json'),
  id,
  date: date.nullable(),
  gifts: count.nullable(),
  countries: count.nullable(),
  rooms: count.nullable(),
  counts: z
    .enum(['all', 'on-display', 'kim-il-sung', 'kim-jong-il', 'kim-jong-un'])
    .meta({ description: 'What is counted: all gifts, those on display, or those to one leader.' }),
  note: prose,
  sources: z.array(id).min(1),
});

export type TotalFile = z.infer<typeof totalDefinition>;
