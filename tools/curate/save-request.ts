import { z } from 'zod';
import type { SavedFault } from '../../src/curate/curator-server.ts';

/** What a page asks to be saved: files as they shall be, each with the version it was read as. */
export const saveRequest = z.strictObject({
  files: z
    .array(
      z.strictObject({
        /** From the root of the museum, with forward slashes. */
        path: z.string(),
        /** Null takes the file away. */
        text: z.string().max(400_000).nullable(),
        /** Null where there was none. */
        version: z.string().nullable(),
      }),
    )
    .min(1)
    .max(2000),
});

export type SaveRequest = z.infer<typeof saveRequest>;

/** What became of it. `versions` and `texts` are of the files as they lie there now, by path; null for those that are gone. */
export type SaveAnswer =
  | {
      readonly status: 200;
      readonly body: {
        readonly versions: Readonly<Record<string, string | null>>;
        readonly texts: Readonly<Record<string, string | null>>;
      };
    }
  | { readonly status: 400; readonly body: { readonly error: string } }
  | { readonly status: 409; readonly body: { readonly changed: readonly string[] } }
  | { readonly status: 422; readonly body: { readonly faults: readonly SavedFault[] } };
