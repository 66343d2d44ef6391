import { z } from 'zod';
import { byLanguage, graded, id, theme } from './fields.ts';

/** `data/building/rooms/<id>.json`: one room of the programme. */
export const roomDefinition = z.strictObject({
  $schema: z.literal('../../schema/room.schema.json'),
  id,
  template: id,
  house: id,
  storey: z.int().min(1).max(20),
  door: z.int().min(1).max(999).nullable().meta({ description: 'Number on its door.' }),
  name: byLanguage,
  theme: theme.nullable(),
  ...graded,
  notice: byLanguage.nullable().meta({ description: 'What has to be said at its door.' }),
});
