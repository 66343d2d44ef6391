declare const brand: unique symbol;

/** A text that may only stand where a text of the same kind is wanted. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };
