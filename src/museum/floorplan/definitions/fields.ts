import { z } from 'zod';

/** Longest text of a file of the building, in characters: it is read standing at a door. */
const longestText = 1200;

/** A sentence or more, on one line. */
export const sentences = z.string().trim().min(1).max(longestText);

/** Ids are permanent: lower-case words and numbers joined by single hyphens. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words and numbers joined by hyphens');

/** Texts by language tag; English is always there. */
export const byLanguage = z
  .record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), sentences)
  .refine((texts) => 'en' in texts, 'a text in English (`en`)')
  .meta({ required: ['en'] });

/** Two capital letters: ISO 3166-1 alpha-2, or CS, DD, SU, YU for states that are no more. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters');

/** Metres; nothing in the museum is farther from anything else. */
export const metres = z.number().min(-2000).max(2000);
export const length = z.number().positive().max(200);
export const turns = z.literal([0, 1, 2, 3]);

/** How well it is known, why, and who says so. */
export const graded = {
  grade: z.enum(['documented', 'inferred', 'reconstructed']),
  gradeReason: sentences,
  gradeSources: z.array(id).meta({ description: 'Ids of sources in `data/sources`.' }),
} as const;

export const theme = z.strictObject({
  gifts: z.array(id),
  recipients: z.array(z.string().min(1).max(120)),
  regions: z.array(id),
  countries: z.array(country),
  years: z.tuple([z.int(), z.int()]).nullable(),
  families: z.array(id),
  giverKinds: z.array(z.enum(['person', 'state', 'party', 'organisation', 'company', 'city', 'unknown'])),
  whereabouts: z.array(z.enum(['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'])),
  outsideTotal: z.boolean(),
});
