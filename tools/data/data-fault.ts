/** One thing wrong with one field of one file, in words for whoever has to mend it. */
export interface DataFault {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** Path inside the file, as in `claims[2].source`; empty for the file as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as one sentence. */
  readonly mend: string;
}
