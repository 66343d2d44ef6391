/** What hangs lower than this, metres above the floor, is in the way of the feet. */
export const kneeHeight = 0.5;
