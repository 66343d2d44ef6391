import { z } from 'zod';
import { languageTag } from '../../src/museum/catalogue/definitions/text.ts';

/** What a column of a collection may say of a thing. */
export const targets = [
  'id',
  'title',
  'what',
  'description',
  'maker',
  'made',
  'origin',
  'materials',
  'size',
  'width',
  'height',
  'depth',
  'giver',
  'country',
  'date',
  'page',
  'licence',
  'picture',
  'model',
  'room',
] as const;

export type Target = (typeof targets)[number];

/** What each target is, for who corrects a mapping. */
export const targetMeanings: Readonly<Record<Target, string>> = {
  id: 'number or name that is its own',
  title: 'title or name',
  what: 'kind of thing (vase, painting …)',
  description: 'what it is, in sentences',
  maker: 'who made it',
  made: 'when it was made, in any words',
  origin: 'where it was made, in any words',
  materials: 'what it is made of',
  size: 'size in one text (73.7 × 92.1 cm: height first)',
  width: 'width alone, in the unit given by `unit`',
  height: 'height alone',
  depth: 'depth alone',
  giver: 'who gave it',
  country: 'state that gave it, as a code of two letters',
  date: 'when it was given or came in',
  page: 'address of its page, which is its source',
  licence: 'licence of its record and picture',
  picture: 'file of its picture',
  model: 'file of its model (GLB)',
  room: 'division it belongs to: things of one stand together',
};

const text = z.string().trim().min(1).max(300);
const metres = z.number().min(0.01).max(20);

/** `map.json`: how a collection is to be understood. Guessed at first; what stands in it afterwards is taken as it is. */
export const mappingDefinition = z.strictObject({
  from: text.meta({ description: 'Folder of the collection, seen from the folder of the museum.' }),
  name: text.meta({ description: 'Name of the museum.' }),
  collection: z.strictObject({
    name: text.meta({ description: 'Whose records these are.' }),
    address: z.string().max(600).nullable().meta({
      description:
        'Address where the collection is published: the source of records without a page of their own. Null where there is none: such records stay under linen.',
    }),
    licence: text.nullable().meta({ description: 'Licence of records and pictures, where no column says.' }),
    language: languageTag.nullable().meta({
      description: 'Language of the records, in which tours of the museum are told; null for English.',
    }),
  }),
  table: text
    .nullable()
    .meta({ description: 'The file to read, where the folder holds several that differ.' }),
  unit: z.enum(['mm', 'cm', 'm', 'in', 'ft']).meta({ description: 'Unit of numbers without one.' }),
  columns: z
    .strictObject(
      Object.fromEntries(targets.map((target) => [target, z.string().nullable()])) as Record<
        Target,
        z.ZodNullable<z.ZodString>
      >,
    )
    .meta({ description: 'The column that says it; null where none does.' }),
  unknownSize: z
    .strictObject({
      picture: metres.meta({ description: 'Longer side of a picture whose size nobody says, metres.' }),
      thing: metres.meta({ description: 'Largest side of any other thing whose size nobody says, metres.' }),
    })
    .meta({ description: 'Sizes that are used where none is known; the panel of each thing says so.' }),
  programme: z.enum(['small', 'galleries', 'museum', 'own']).meta({
    description: 'The building; `own` leaves what lies in data/building as it is.',
  }),
});

export type Mapping = z.infer<typeof mappingDefinition>;
