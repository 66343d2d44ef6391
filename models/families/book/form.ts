import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

export const formDefinition = z.strictObject({
  kind: z.enum(['face-out', 'open-album', 'stack', 'folder']).meta({
    description:
      'One book on a rest, its cover to the front; an open album of pictures; three books, one leaning; a leather folder.',
  }),
  width: z.number().min(0.08).max(0.5).meta({ description: 'Of the closed cover, metres.' }),
  height: z.number().min(0.08).max(0.5).meta({ description: 'Of the closed cover, metres.' }),
  thickness: z.number().min(0.004).max(0.08).meta({ description: 'With its boards, metres.' }),
  title: z
    .array(z.string().min(1).max(40))
    .max(6)
    .default([])
    .meta({ description: 'Lines on the cover, in plain capitals: only words that a source gives.' }),
  ink: colour.default('#e8dcb8').meta({ description: 'Colour of title and rules.' }),
  band: z
    .enum(['none', 'rules', 'field', 'stripes'])
    .default('none')
    .meta({ description: 'On the cover: nothing, two rules, a field behind the title, stripes below it.' }),
  pictures: z
    .enum(['landscapes', 'blank'])
    .default('blank')
    .meta({ description: 'In an album: drawn landscapes, or grey fields where the pictures are not known.' }),
  marker: colour.optional().meta({ description: 'Colour of a ribbon between the pages; none if left out.' }),
});

export type Form = z.infer<typeof formDefinition>;
