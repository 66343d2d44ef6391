/** Measures the planner keeps to, metres. */
export const measures = {
  /** Least thickness of floor and ceiling between two storeys. */
  slab: 0.6,
  /** A door can be cut through walls up to this thick. */
  thickestWall: 0.85,
  /** Depth of a landing, along the stairs. */
  landing: 4.6,
  /** Risers of stairs are about this high. */
  riser: 0.165,
  /** Two measures nearer than this are the same. */
  tolerance: 1e-4,
} as const;
