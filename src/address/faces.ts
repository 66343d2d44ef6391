/** Faces of the tour that have an address. */
export const faces = ['plan', 'rooms', 'gifts', 'map', 'timeline', 'tours', 'trail', 'about'] as const;
export type Face = (typeof faces)[number];
