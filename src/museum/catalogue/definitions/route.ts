import { z } from 'zod';
import { id } from './text.ts';
import { ledWay } from './tour.ts';

/** `data/routes/<id>.json`: a way through the house for who has little time, made of stops of the guided tours. */
export const routeDefinition = z.strictObject({
  $schema: z.literal('../schema/route.schema.json'),
  ...ledWay,
  stops: z
    .array(
      z.strictObject({
        tour: id.meta({ description: 'Id of a tour.' }),
        stop: id.meta({ description: 'Id of one of its stops; no two of a route are called the same.' }),
      }),
    )
    .min(2),
});

export type RouteFile = z.infer<typeof routeDefinition>;
