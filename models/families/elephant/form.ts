import { z } from 'zod';

export const formDefinition = z.strictObject({
  stance: z
    .enum(['standing', 'walking', 'hauling', 'charging'])
    .default('walking')
    .meta({ description: 'How the legs are set; hauling leans into the load, charging lifts a foreleg.' }),
  trunk: z
    .enum(['raised', 'hanging', 'curled', 'holding'])
    .default('hanging')
    .meta({ description: 'Pose of the trunk; holding reaches forward and up, for a bell.' }),
  tusks: z.boolean().default(true).meta({ description: 'Whether it has tusks.' }),
  trappings: z.enum(['none', 'court', 'war', 'flowered', 'harness']).default('none').meta({
    description:
      'What it wears. court: tasselled cloth, frontlet, bells. war: long caparison, frontlet, rings on tusks and feet. flowered: a painted cloth. harness: collar and chains.',
  }),
  load: z
    .enum(['none', 'howdah', 'king-and-two', 'log', 'bell'])
    .default('none')
    .meta({ description: 'What it carries or drags.' }),
  ground: z
    .enum(['oval', 'board', 'earth', 'plate'])
    .default('board')
    .meta({ description: 'What it stands on: turned oval board, stepped board, carved earth, thin plate.' }),
  case: z.boolean().default(false).meta({ description: 'A clear case with gilded edges round it.' }),
});

export type Form = z.infer<typeof formDefinition>;
