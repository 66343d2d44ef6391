/** A source behind what is cited, as far as it says who and what it is. */
export interface CitedSource {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF date of publication. */
  readonly published: string | null;
  readonly url: string;
}

/** What is the same for every citation of a site. */
export interface CitedSite {
  /** Who answers for it, as a credit line names them. */
  readonly author: string;
  readonly name: string;
  /** Version of the data; null where it has none. */
  readonly version: string | null;
  /** Day of the data, `YYYY-MM-DD`; null where it is not known. */
  readonly issued: string | null;
  /** Licence of the data, in words. */
  readonly licence: string;
}

/** A gift's record, a room or a tour as somebody cites it. Texts may hold anything; each format takes care of its own. */
export interface Citation {
  readonly site: CitedSite;
  /** Unique in the site: kind and id. Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Language the title is in, BCP 47. */
  readonly language: string;
  readonly url: string;
  /** Day it was looked at, `YYYY-MM-DD`. */
  readonly accessed: string;
  readonly sources: readonly CitedSource[];
}
