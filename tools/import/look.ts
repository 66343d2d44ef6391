/** How a thing looks in the museum, and at what size. */
export interface ImportedLook {
  readonly kind: 'picture' | 'model' | 'linen';
  /** Width across the front, height, depth; metres. */
  readonly size: readonly [width: number, height: number, depth: number];
  /** Width and height of the picture within its frame, metres; null for what is no picture. */
  readonly sight: readonly [width: number, height: number] | null;
  readonly isSizeKnown: boolean;
  /** Where the size comes from, and what the look goes by: sentences. */
  readonly sizeBasis: string;
  readonly basis: string;
  /** File it was made from; null for what is under linen. */
  readonly file: string | null;
}
