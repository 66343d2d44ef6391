/**
 * All text one row of the list is found by. The number of the row in the list is its number in the search. What is
 * unknown is left out.
 */
export interface SearchRow {
  /** In all languages. */
  readonly titles: readonly string[];
  readonly giver: string | null;
  /** Names of the state then giving and of the one a map of today knows, in all languages. */
  readonly countries: readonly string[];
  /** Everything else: role of the giver, recipient, kind, materials, occasion, years, room. */
  readonly others: readonly string[];
}

/** Where a word was found. A row where a word stands in several is ranked by the first of them. */
export const fieldGroups = ['title', 'giver-or-country', 'other'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/**
 * Points a row gets for a word, by the first group of fields that holds it: more for the word itself than for one that
 * only begins with it, and more for any title than for any other field.
 */
export function pointsOf(group: FieldGroup, isWhole: boolean): number {
  return 2 * (fieldGroups.length - fieldGroups.indexOf(group)) - (isWhole ? 0 : 1);
}

/** Most points a word can bring. */
export const mostPoints = 2 * fieldGroups.length;

/** The group of fields that so many points (1 or more) were given for. */
export function groupOf(points: number): FieldGroup {
  return fieldGroups[fieldGroups.length - Math.ceil(points / 2)] as FieldGroup;
}
