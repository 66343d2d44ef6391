import { z } from 'zod';

export const formDefinition = z.strictObject({
  subject: z
    .enum([
      'hunter-with-antelope',
      'warrior-king',
      'miner-and-daughter',
      'robed-general',
      'suit-hands-behind',
      'parka-over-suit',
      'guerrilla-uniform',
      'flute-player',
      'jar-carrier',
    ])
    .default('jar-carrier')
    .meta({
      description:
        'Whom it shows: dress, pose and what is held follow from it. Figures of leaders (suit-hands-behind, parka-over-suit, guerrilla-uniform) have no face.',
    }),
});

export type Form = z.infer<typeof formDefinition>;
