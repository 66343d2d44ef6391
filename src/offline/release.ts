/**
 * A file of the built site: its path in it, its size as it is read, in bytes, and what its content is told by (`hash-content.ts`);
 * without the latter where hosts may change what they send.
 */
export type ReleasedFile = readonly [path: string, bytes: number, hash?: string];

/** What the shell of the site is made of: all that runs, and the facts that every visit needs. */
export interface Shell {
  /** Tells one build of the site from every other. */
  readonly release: string;
  readonly files: readonly ReleasedFile[];
}

/** `release.json`: what a build of the site consists of, as far as it can be kept for a visit without network. */
export interface Release extends Shell {
  /** What is not of the shell: gifts of rooms, records, models, light, letters, words of other languages. */
  readonly rest: readonly ReleasedFile[];
  /** Of `rest`, the words of each language, by its BCP 47 tag. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
