/** What the build tells the builder (`builder.json`, beside the page): it changes with every edition of the site. */
export interface BuilderFacts {
  /** Absolute address of the site, ending in a slash; null where the build did not know it. */
  readonly site: string | null;
  /** Name of the package that holds the React component. */
  readonly package: string;
  /** Folder of the packed data, seen from the page, ending in a slash. */
  readonly data: string;
  /** Number of files that tell where a gift stands. */
  readonly locators: number;
  /** Length of the list of all gifts. */
  readonly gifts: number;
  /** Bytes that had come by the first picture of an opened tour when it was last measured; null where nobody has. */
  readonly opened: { readonly outside: number; readonly inside: number } | null;
  /** Rooms that have a page of their own, in the order of the plan. */
  readonly rooms: readonly BuilderRoom[];
}

export interface BuilderRoom {
  readonly id: string;
  readonly house: string;
  /** Names by language tag; `en` is always there. */
  readonly name: Readonly<Record<string, string>>;
}
