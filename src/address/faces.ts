/** Faces of the tour that have an address. */
export const faces = [
  'plan',
  'rooms',
  'gifts',
  'map',
  'timeline',
  'tours',
  'trail',
  'share',
  'about',
] as const;
export type Face = (typeof faces)[number];

/** Whether what lies open has an address. */
export function hasAddress(sheet: string): sheet is Face {
  return (faces as readonly string[]).includes(sheet);
}
