import { z } from 'zod';
import { byLanguage, graded, id, metres } from './fields.ts';

/** `data/building/grounds.json`: what lies under the open sky, and where a visit begins. */
export const groundsDefinition = z.strictObject({
  $schema: z.literal('../schema/grounds.schema.json'),
  entrance: id,
  arrival: id,
  grounds: z.array(
    z.strictObject({
      id,
      kind: z.enum(['outdoors', 'flight']),
      house: id,
      template: id,
      name: byLanguage,
      x: metres,
      y: metres,
      z: metres,
      rise: z.number().min(0).max(20),
      steps: z.int().min(0).max(200),
      ...graded,
    }),
  ),
});
