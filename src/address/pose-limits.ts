/** No point of a museum lies farther from its origin than this, metres along x or z. */
export const farthestMetres = 10_000;
/** Looking straight up or down, degrees. */
export const steepestDegrees = 90;
