import { readStatedLengths } from './stated-lengths.ts';

/**
 * What a size should have that it has not, by the size a source states; null where it fits.
 *
 * @param size width, height, depth; metres
 * @param dimensions as the source states them, `30 cm long, 20 cm high`
 */
export function sizeFault(size: readonly [number, number, number], dimensions: string): string | null {
  for (const { metres, direction, about } of readStatedLengths(dimensions)) {
    const allowed = metres * (about ? 0.1 : 0.02);
    const fits = (side: number): boolean => Math.abs(side - metres) <= allowed + 1e-9;
    // The width and depth of a thing depend on how it stands: any side may be meant, except for the height.
    if (direction === 'height' ? !fits(size[1]) : !size.some(fits))
      return `${direction === 'height' ? 'a height' : 'a side'} of ${metres} m within ${about ? 10 : 2} % (stated: ${dimensions})`;
  }
  return null;
}
