/** A value that crosses from page to page: what it may be. Nothing else is taken. */
export type ValueKind =
  | TextKind
  /** One of these words. */
  | { readonly type: 'choice'; readonly of: readonly string[] }
  /** Finite, both ends included. */
  | { readonly type: 'number'; readonly from: number; readonly to: number; readonly unit?: string }
  | { readonly type: 'switch' }
  /** A file, whole: what a picture comes as. */
  | { readonly type: 'file'; readonly largest: number }
  | { readonly type: 'list'; readonly most: number; readonly of: ValueKind }
  /** Fields by name; others are refused. */
  | { readonly type: 'record'; readonly fields: Readonly<Record<string, FieldKind>> };

/** At most so many UTF-16 units. */
export interface TextKind {
  readonly type: 'text';
  readonly longest: number;
}

export interface FieldKind {
  readonly kind: ValueKind;
  /** It may be left out. */
  readonly optional?: true;
}
