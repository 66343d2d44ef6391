import { z } from 'zod';
import { date, id, label, prose, spokenText } from './text.ts';

/** `data/events/<id>.json`: what happened that explains when gifts came, as somebody published it. */
export const eventDefinition = z.strictObject({
  $schema: z.literal('../schema/event.schema.json'),
  id,
  date,
  kind: z.enum(['house', 'visit', 'summit', 'birthday', 'death', 'sanctions', 'record']).meta({
    description: '`record`: the event is a report, and many gifts are known from it alone.',
  }),
  title: spokenText(label.max(60)),
  says: spokenText(prose.max(400)),
  sources: z.array(id).min(1).meta({ description: 'Ids of files in data/sources.' }),
});

export type EventFile = z.infer<typeof eventDefinition>;
