/**
 * One channel of a picture of light as a number 0 … 1: the root of its share of the picture's range, so that dark
 * corners keep fine steps. The shader squares it again.
 *
 * @param light linear, 0 or more, 1 = a white wall in mean light; what is above `range` is cut
 * @param range the strongest light the picture can hold
 */
export function encodeMapLight(light: number, range: number): number {
  return Math.sqrt(Math.min(1, Math.max(0, light) / range));
}
