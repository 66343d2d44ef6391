import { z } from 'zod';
import { id, label, prose, spokenText } from './text.ts';

const sentence = z.strictObject({
  voice: z.enum(['tour', 'museum', 'documented', 'disputed']).meta({
    description:
      'Who speaks: the guide (where to look, a question; no fact), what the museum or the state says, what is documented, what is disputed or corrected.',
  }),
  says: spokenText(prose.max(500)),
  sources: z.array(id).meta({
    description:
      'Ids of sources: none where the guide speaks, at least one elsewhere, each cited by the gift one stands before or listed below.',
  }),
});

const view = z
  .strictObject({
    x: z.number().min(-10_000).max(10_000),
    z: z.number().min(-10_000).max(10_000),
    yaw: z.number().min(-180).max(180),
    pitch: z.number().min(-90).max(90),
  })
  .meta({
    description:
      'Where one stands in the room and looks, as addresses have it: metres of the plan, degrees; yaw 0 looks along −z, positive turns left, positive pitch looks up.',
  });

/** What a list says of a way one is led along, be it a tour or a route. */
export const ledWay = {
  id,
  order: z.int().min(1),
  title: spokenText(label),
  minutes: z
    .int()
    .min(1)
    .max(240)
    .meta({ description: 'How long its words and the ways between its stops take.' }),
  summary: spokenText(prose),
};

/** `data/tours/<id>.json`: a guided tour, its stops and what is said at each. */
export const tourDefinition = z.strictObject({
  $schema: z.literal('../schema/tour.schema.json'),
  ...ledWay,
  stops: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'Permanent: addresses name it. Unique in its tour.' }),
        title: spokenText(label),
        gift: id
          .nullable()
          .meta({ description: 'Id of the gift one stands before; null where there is none.' }),
        room: id
          .nullable()
          .meta({ description: 'Id of the room one stands in; null where it follows from the gift.' }),
        view: view.optional(),
        words: z.array(sentence).min(2).meta({
          description:
            'What is said, at most 50 seconds in all: 115 words, 290 Korean syllables, or 205 Chinese characters.',
        }),
      }),
    )
    .min(1),
  sources: z.array(id).meta({ description: 'Sources that records of the gifts do not cite themselves.' }),
});

export type TourFile = z.infer<typeof tourDefinition>;
