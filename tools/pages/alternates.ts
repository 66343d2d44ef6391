/** The same record in another form, beside its page: data for a program. */
export interface Alternate {
  /** Path from the root of the site. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** What it is called: a proper name (`Linked Art`, `CSV`), the same in every language. */
  readonly name: string;
}

/**
 * What there is of a gift's record beside its page. Whoever writes such files names them here, and every page of a gift links
 * them: those of the gift itself first, then those of all gifts.
 *
 * @param gift id
 */
export function alternatesOf(gift: string): readonly Alternate[] {
  void gift;
  return [];
}
