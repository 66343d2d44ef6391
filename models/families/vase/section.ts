import type { Vector3 } from '../../kit/vector.ts';
import { facets, flattened, lobes, square, twisted } from '../../parts/vessel/sections.ts';

export const sectionNames = [
  'round',
  'square',
  'facets',
  'lobes',
  'twisted',
  'flat',
  'oval',
  'free',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Depth over width of a flattened vase. */
export const flatDepth = 0.52;

/** What makes a round section the one that is asked for; `height` in metres. */
export function sectionBend(name: SectionName, sides: number, height: number): (point: Vector3) => Vector3 {
  switch (name) {
    case 'round':
      return (point) => point;
    case 'square':
      return square;
    case 'facets':
      return facets(sides);
    case 'lobes':
      return lobes(sides, 0.1);
    case 'twisted':
      return twisted(sides, 0.14, 0.28, height);
    case 'flat':
      return flattened(flatDepth);
    case 'oval':
      return flattened(0.86);
    default:
      // Blown without a mould: never quite round, the mouth uneven.
      return ([x, y, z]) => {
        const angle = Math.atan2(x, z);
        const up = Math.min(1, Math.max(0, y / height));
        const by = 1 + 0.035 * Math.cos(2 * angle + 1.1) + 0.05 * up * up * Math.cos(3 * angle + 0.4);
        return [x * by, y + height * 0.022 * up ** 4 * Math.sin(3 * angle), z * by];
      };
  }
}
