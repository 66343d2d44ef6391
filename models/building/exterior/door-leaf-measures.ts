/** Measures of the leaves of a bronze door, metres. */
export const doorLeafMeasures = {
  thickness: 0.14,
  /** How far a leaf laps over the jamb. */
  lap: 0.09,
  /** From the inner edge of a leaf to the middle of the door. */
  gap: 0.006,
} as const;
