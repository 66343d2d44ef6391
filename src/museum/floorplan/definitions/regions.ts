import { z } from 'zod';
import { byLanguage, country, id } from './fields.ts';

/** `data/building/regions.json`: which countries make up a region of the world. */
export const regionsDefinition = z.strictObject({
  $schema: z.literal('../schema/regions.schema.json'),
  regions: z.array(
    z.strictObject({
      id,
      continent: z.enum(['africa', 'americas', 'antarctica', 'asia', 'europe', 'oceania']),
      name: byLanguage,
      countries: z.array(country).min(1),
    }),
  ),
});
