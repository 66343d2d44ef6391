/** A file of the folder of data that a visitor fetches from. */
export interface PackedFile {
  /** Path in the folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}
