declare module 'virtual:museum-data' {
  /** Folder of the packed data, relative to the page, ending in a slash. */
  export const dataFolder: string;
  /** Number of files that tell where a gift stands: which of them to ask follows from a gift's id. */
  export const locators: number;
}
