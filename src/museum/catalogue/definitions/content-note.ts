import { z } from 'zod';
import { id, label, prose } from './text.ts';

const marked = z.array(z.strictObject({ gift: id, reason: prose }));

/** Notes that a visitor may wish to read before a gift: what it is made of, or what it is. */
export const contentNoteIds = ['animal-remains', 'human-remains', 'ivory', 'weapons'] as const;

/** `data/content-notes/<id>.json`: which gifts carry a note, and why. */
export const contentNoteDefinition = z.strictObject({
  $schema: z.literal('../schema/content-note.schema.json'),
  id: z.enum(contentNoteIds),
  words: z.array(label).min(1).meta({
    description:
      'Words that call for a decision: every gift with one of them in its English title, `what` or materials is in `gifts` or in `cleared`.',
  }),
  families: z.array(id).meta({ description: 'Families of models that call for one alike.' }),
  gifts: marked.meta({ description: 'Gifts that carry the note, each with its reason.' }),
  cleared: marked.meta({ description: 'Gifts that were looked at and carry it not, each with its reason.' }),
});
