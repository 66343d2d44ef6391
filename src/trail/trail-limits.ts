/** Lengths in the units in which the fields of a page count: UTF-16. */
export const trailLimits = { title: 120, author: 80, note: 280, id: 80 } as const;

/** Browsers, servers and messengers take addresses of some thousand characters: no written trail is longer. */
export const longestTrail = 6000;
