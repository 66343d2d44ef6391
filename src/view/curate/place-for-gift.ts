import type { OfferedPlace } from '../../museum/display/list-places-for.ts';
import type { ExhibitBox } from '../scene/marks/find-exhibit-box.ts';

/** A place that would take a gift, and the box it fills. */
export interface PlaceForGift {
  /** `<room>.<furniture>.<number>`. */
  readonly address: string;
  /** Something stands there under linen, and nobody knows what. */
  readonly isVeiled: boolean;
  /** Id of the gift that stands there, and would take the place of the one in hand; null where none does. */
  readonly holder: string | null;
  readonly box: ExhibitBox;
}

/** @param place given by the middle of its base, or, where things hang, of its back */
export function boxOfPlace(
  { address, isVeiled, mount, ...place }: OfferedPlace,
  holder: string | null = null,
): PlaceForGift {
  const { x, y, z, yaw, width, height, depth } = place;
  const isHung = mount === 'hung';
  const out = isHung ? depth / 2 : 0;
  return {
    address,
    isVeiled,
    holder,
    box: {
      x: x + Math.sin(yaw) * out,
      y: isHung ? y - height / 2 : y,
      z: z + Math.cos(yaw) * out,
      yaw,
      width,
      height,
      depth,
    },
  };
}
