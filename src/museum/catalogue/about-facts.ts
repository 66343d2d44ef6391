import type { ContentNote, ContentNoteId } from './content-note.ts';
import type { Correction } from './correction.ts';
import type { ModelGrade, Whereabouts } from './gift-entry.ts';
import type { SourceRecord } from './gift-record.ts';

/** A gift as far as a list of something else names it. */
export interface NamedGift {
  readonly id: string;
  /** By language tag; `en` is always there. */
  readonly title: Readonly<Record<string, string>>;
}

/** Ways to report an error or to suggest a source; null where there is none. */
export interface Contact {
  readonly email: string | null;
  /** Address of a page that files a new issue and takes `title` and `body`. */
  readonly issues: string | null;
  /** Address of a form for a new source, with `{gift}`, `{title}` and `{link}` where its values go. */
  readonly suggestions?: string | null | undefined;
}

/** What can be counted of the museum: nothing of it is written by hand. */
export interface AboutNumbers {
  readonly gifts: number;
  readonly claims: number;
  /** Gifts of which at least one source states the size. */
  readonly sized: number;
  readonly dated: number;
  /** Gifts whose sources name no recipient. */
  readonly withoutRecipient: number;
  readonly disputed: number;
  readonly sources: number;
  readonly stateMedia: number;
  readonly readInPart: number;
  readonly totals: number;
  readonly tours: number;
  readonly whereabouts: Readonly<Record<Whereabouts, number>>;
  readonly modelGrades: Readonly<Record<ModelGrade, number>>;
  /** Rooms by how well they are known. */
  readonly rooms: Readonly<Record<'documented' | 'inferred' | 'reconstructed', number>>;
}

/** A package the tour is built from. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: 'library' | 'font' | 'geodata';
}

/** What the museum says of itself: `about.json`. */
export interface AboutFacts {
  readonly numbers: AboutNumbers;
  /** The latest first. `gift` is null where the museum as a whole is meant. */
  readonly corrections: readonly (Correction & { readonly gift: NamedGift | null })[];
  readonly contentNotes: readonly {
    readonly id: ContentNoteId;
    readonly gifts: readonly (NamedGift & Pick<ContentNote, 'reason'>)[];
  }[];
  readonly packages: readonly LicensedPackage[];
  readonly contact: Contact;
  /** Every source named above, by id. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
}
