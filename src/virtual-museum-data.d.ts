declare module 'virtual:museum-data' {
  /** Folder of the packed data, relative to the page, ending in a slash. */
  export const dataFolder: string;
}
