import { z } from 'zod';

export const formDefinition = z.strictObject({
  peaches: z.int().min(1).max(5).meta({ description: 'Peaches of long life, tip upwards' }),
  leaves: z.int().min(0).max(8).default(3).meta({ description: 'Leaves at their feet' }),
  blossoms: z.int().min(0).max(6).default(0).meta({ description: 'Open peach blossoms' }),
  blush: z.boolean().default(true).meta({ description: 'Coloured paler below and redder towards the tip' }),
  stand: z
    .enum(['wood', 'lacquer', 'lingzhi'])
    .meta({ description: 'A footed stand of wood or lacquer, or a cluster of lingzhi mushrooms' }),
  ring: z.boolean().default(false).meta({ description: 'A ring-shaped stone behind the fruit' }),
});

export type Form = z.infer<typeof formDefinition>;
