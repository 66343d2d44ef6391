import { z } from 'zod';
import { byLanguage, graded, id, length, metres, theme, turns } from './fields.ts';

const count = z.int().min(1).max(99);

const item = z.union([
  z.strictObject({ room: id }),
  z.strictObject({ passage: id, count }),
  z.strictObject({ stairs: id }),
  z.strictObject({ lift: id }),
  z.strictObject({ solid: count }),
]);

const strip = z.strictObject({
  id,
  facing: z.enum(['front', 'left', 'right']),
  at: metres,
  from: z.int().min(0).max(99),
  items: z.array(item),
});

const shaft = z.strictObject({ id, name: byLanguage, ...graded });

/** `data/building/houses/<id>.json`: how the rooms of a house follow each other. */
export const houseDefinition = z.strictObject({
  $schema: z.literal('../../schema/house.schema.json'),
  id,
  name: byLanguage,
  origin: z.tuple([metres, metres, metres]),
  turns,
  unit: length,
  wall: length,
  front: length,
  entrance: id,
  passages: z.array(
    z.strictObject({
      id,
      template: id,
      name: byLanguage,
      theme: theme.nullable(),
      ...graded,
      notice: byLanguage.nullable(),
    }),
  ),
  stairs: z.array(shaft),
  lifts: z.array(shaft),
  storeys: z
    .array(z.strictObject({ storey: z.int().min(1).max(20), height: length, strips: z.array(strip) }))
    .min(1),
});
