/** What stands in an article where no script runs, and what frames and links are called. */
export interface EmbedContent {
  readonly title: string;
  /** For who does not see the picture. */
  readonly alt: string;
  /** Who gave it and when, or what a tour is about; empty where there is nothing to say. */
  readonly label: string;
  readonly credit: string;
  /** Absolute address of the picture, without size and ending. */
  readonly poster: string;
  /** Absolute address of the page about it; of the place in the tour where there is no such page. */
  readonly page: string;
  readonly sources: readonly { readonly text: string; readonly url: string }[];
  /** Word before the list of sources, in the language of the rest. */
  readonly sourcesWord: string;
  /** Language of the texts. */
  readonly lang: string;
  /** Id of what was asked for, where the site has no such thing: all of this is then the museum's. */
  readonly unknown: string | null;
}

/** What code is written from. */
export interface EmbedRequest {
  /** Absolute address of the tour's site, ending in a slash. */
  readonly site: string;
  /** Name of the element. */
  readonly tag: string;
  /** Name of the package that holds the React component. */
  readonly package: string;
  readonly content: EmbedContent;
}
