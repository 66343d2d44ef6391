/**
 * Moves `value` towards `goal` along the exact solution of x' = (goal − x) / timeConstant.
 *
 * Being the solution and not a step of it, n small steps land where one large step does: motion is the same
 * at 20 and at 120 frames a second.
 *
 * @param elapsed seconds since the last call; negative counts as 0
 * @param timeConstant seconds until 63 % of the way is gone; 0 or less jumps to the goal
 */
export function dampTowards(value: number, goal: number, elapsed: number, timeConstant: number): number {
  if (timeConstant <= 0) return goal;
  return goal + (value - goal) * Math.exp(-Math.max(0, elapsed) / timeConstant);
}
