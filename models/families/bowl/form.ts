import { z } from 'zod';

export const formDefinition = z.strictObject({
  outline: z
    .enum(['rice', 'wide', 'offering', 'log', 'round', 'ashtray', 'hotpot', 'fruit', 'crystal-in-frame'])
    .default('wide')
    .meta({
      description:
        'A steep rice bowl, a wide bowl, a bulging offering bowl, one hewn from a log, a round covered bowl, an ashtray with rests, a hotpot with a chimney, a fruit dish on a foot, or cut crystal in a metal frame.',
    }),
  lid: z.enum(['none', 'low', 'domed']).default('none').meta({ description: 'Lid of the bowl.' }),
  knob: z
    .enum(['button', 'bud', 'ball', 'disc', 'spire', 'turtle'])
    .default('button')
    .meta({ description: 'Knob of the lid.' }),
  motif: z
    .enum(['none', 'azalea', 'gold-vines', 'lao-bands', 'gold-rim', 'carved-band'])
    .default('none')
    .meta({ description: 'What is painted, inlaid or chased on it.' }),
  set: z.enum(['alone', 'table-set', 'six-dishes', 'vessels', 'two-services']).default('alone').meta({
    description:
      'One bowl, a Korean table set for one meal, six dishes, several vessels, or two table services of different borders.',
  }),
  spoons: z.boolean().default(false).meta({ description: 'Spoons lie with the dishes.' }),
  tray: z
    .enum(['none', 'walnut', 'lacquer', 'silk'])
    .default('none')
    .meta({ description: 'What a set stands on.' }),
});

export type Form = z.infer<typeof formDefinition>;
