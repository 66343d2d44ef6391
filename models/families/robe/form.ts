import { z } from 'zod';

export const formDefinition = z.strictObject({
  cut: z.enum(['durumagi', 'chief-robe', 'baby-dress', 'pyjamas', 'field-suit']).meta({
    description:
      'Korean overcoat with a ribbon tie; wide-sleeved robe of a chief; child’s dress with smocking; jacket and trousers for the night; hooded jacket and trousers with pockets.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
