import { z } from 'zod';
import { spokenText } from './tour.ts';
import { id, label, prose } from './text.ts';

/** `data/routes/<id>.json`: a way through the house for who has little time, made of stops of the guided tours. */
export const routeDefinition = z.strictObject({
  $schema: z.literal('../schema/route.schema.json'),
  id,
  order: z.int().min(1),
  title: spokenText(label),
  minutes: z
    .int()
    .min(1)
    .max(240)
    .meta({ description: 'How long its words and the ways between its stops take.' }),
  summary: spokenText(prose),
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
