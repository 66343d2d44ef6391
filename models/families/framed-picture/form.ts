import { z } from 'zod';
import { framingDefinition } from '../../parts/framing/framing-form.ts';
import { subjectNames } from './subjects.ts';

export const formDefinition = z.strictObject({
  subject: z.enum(subjectNames).meta({
    description: 'What is painted, drawn or printed; people are plain forms, without a face.',
  }),
  window: z
    .boolean()
    .default(false)
    .meta({ description: 'The frame is a window with two casements that stand open on either side.' }),
  framing: framingDefinition,
});

export type Form = z.infer<typeof formDefinition>;
