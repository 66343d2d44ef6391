const wholeTurn = 2 * Math.PI;

/** The same direction as an angle in (−π, π], radians: the shortest way to turn. */
export function wrapAngle(angle: number): number {
  const rest = angle - wholeTurn * Math.floor(angle / wholeTurn);
  return rest > Math.PI ? rest - wholeTurn : rest;
}
