import { z } from 'zod';
import { byLanguage, graded, id, metres } from './fields.ts';

const pose = {
  x: metres,
  z: metres,
  yaw: z.number().min(-180).max(180),
  pitch: z.number().min(-60).max(60),
};

/** `data/building/grounds.json`: what lies under the open sky, and where a visit begins. */
export const groundsDefinition = z.strictObject({
  $schema: z.literal('../schema/grounds.schema.json'),
  entrance: id,
  arrival: id,
  arrivalPose: z
    .strictObject(pose)
    .meta({ description: 'Where a visit begins in that cell: metres, degrees; yaw 0 looks along −z.' })
    .optional(),
  arrivalTall: z
    .strictObject({ room: id, ...pose })
    .meta({ description: 'Where a visit begins instead on a screen that is not wide: farther off.' })
    .optional(),
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
