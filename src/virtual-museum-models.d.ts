declare module 'virtual:museum-models' {
  /** Hash of each built model by its name: the file is `models/<name>.<hash>.glb`, relative to the page. */
  export const modelHashes: Readonly<Record<string, string>>;
}
