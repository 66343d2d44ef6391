const degree = Math.PI / 180;

/** The most the eyes are moved by while somebody else leads them: metres, radians and seconds. */
export interface LedMotion {
  /** Turning, and tilting, radians a second. */
  readonly turn: number;
  /** What either may change by, radians a second for each second. */
  readonly turnChange: number;
  /** Speed along the way, metres a second. */
  readonly pace: number;
  /** What speed along the way may change by, metres a second for each second. */
  readonly paceChange: number;
  /** Rising or sinking between two steps of a stair, metres a second. */
  readonly rise: number;
  /** Nothing lasts longer, seconds. */
  readonly lasts: number;
}

/**
 * The motion budget: the one table of how a visitor may be moved who did not move themselves
 * (`docs/comfort.md`, decision 25). Whatever is not in it is a cut: one frame before, the next frame after.
 */
export const motionBudget = {
  /** Along a route through the house. */
  walk: {
    turn: 60 * degree,
    turnChange: 900 * degree,
    pace: 4.2,
    paceChange: 3.2,
    rise: 4.2,
    lasts: Infinity,
  },
  /** To a view that is near. */
  glide: {
    turn: 144 * degree,
    turnChange: 250 * degree,
    pace: 10,
    paceChange: 17.5,
    rise: 10,
    lasts: 3.2,
  },
} as const satisfies Readonly<Record<string, LedMotion>>;
