import { z } from 'zod';
import { partNames, type PartName } from '../building-part.ts';
import { byLanguage, graded } from './fields.ts';

const names = partNames.filter((name): name is Exclude<PartName, 'room'> => name !== 'room');

/** `data/building/parts.json`: how well each kind of thing the building is made of is known. */
export const partsDefinition = z.strictObject({
  $schema: z.literal('../schema/parts.schema.json'),
  parts: z.array(z.strictObject({ id: z.enum(names), name: byLanguage, ...graded })),
});
