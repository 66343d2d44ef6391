import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['living-room', 'metal-office', 'inlaid-chests']).meta({
    description:
      'Sofa, armchairs and a low table; a metal desk with chairs; or lacquer chests with a low table.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
