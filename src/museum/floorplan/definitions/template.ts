import { z } from 'zod';
import { fittingForms } from '../room-template.ts';
import { graded, id, length, metres, sentences, turns } from './fields.ts';

const doorSlot = z.strictObject({
  id,
  wall: z.enum(['front', 'back', 'left', 'right']),
  offset: metres.meta({
    description: 'From the middle of the wall, along local +x (front, back) or +z (left, right).',
  }),
  width: length,
  height: length,
});

const furniture = z.strictObject({
  id,
  form: z.enum([
    'wall-case',
    'flush-case',
    'island-case',
    'table-case',
    'plinth',
    'low-plinth',
    'floor',
    'picture',
  ]),
  x: metres,
  z: metres,
  turns,
  length,
  depth: length,
  height: length,
  deck: z.number().min(0).max(20),
  shelves: z.int().min(1).max(6),
  bays: z.array(length),
});

const fitting = z.strictObject({
  form: z.enum(fittingForms),
  x: metres,
  z: metres,
  turns,
  length,
  depth: length,
  height: length,
  base: z.number().min(0).max(20).meta({ description: 'Height of the lower edge; 0 for what stands.' }),
  grade: graded.grade,
});

/** `data/building/templates/<id>.json`: a kind of room of a fixed size. */
export const templateDefinition = z.strictObject({
  $schema: z.literal('../../schema/template.schema.json'),
  id,
  finish: z.enum([
    'entrance',
    'map-hall',
    'statue-hall',
    'summary-hall',
    'showroom',
    'large-showroom',
    'dense-gallery',
    'rail-hall',
    'car-hall',
    'aircraft-hall',
    'corridor',
    'tunnel',
    'stair',
    'lift',
    'wax-hall',
    'balcony',
    'tea-room',
    'bare-granite',
    'modern-gallery',
    'empty-room',
    'shop',
    'outdoors',
  ]),
  roomType: z.int().min(0).max(18).meta({ description: 'Row of the table of room types; 0 outdoors.' }),
  title: sentences,
  width: length,
  depth: length,
  height: z.number().min(0).max(60).meta({ description: 'Clear height, metres; 0 under the open sky.' }),
  storeys: z.int().min(1).max(3),
  doorSlots: z.array(doorSlot),
  furniture: z.array(furniture),
  fittings: z
    .array(fitting)
    .optional()
    .meta({ description: 'What belongs to the room and carries no exhibit.' }),
  firstLook: z.number().min(-1.6).max(1.6).optional().meta({
    description:
      'Where someone who comes in looks first, radians to the left of straight in. Without it: along the most open way.',
  }),
  ...graded,
});
