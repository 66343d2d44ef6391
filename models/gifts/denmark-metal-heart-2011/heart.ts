import { Shape } from '../../kit/shape.ts';
import { sweep } from '../../kit/sweep.ts';
import { circle } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** The heart's outline about the middle of its sun, metres; dense enough to read off how far it reaches each way. */
const outline: readonly Vector2[] = Array.from({ length: 400 }, (_, row) => {
  const t = ((row + 0.5) / 400) * 2 * Math.PI;
  return [
    0.0088 * 15.6 * Math.sin(t) ** 3,
    0.0088 * (12.4 * Math.cos(t) - 4.6 * Math.cos(2 * t) - 1.8 * Math.cos(3 * t) - 0.8 * Math.cos(4 * t)) -
      0.012,
  ];
});

/** How far the heart reaches from the middle of its sun in a direction (radians from +x to +y), metres. */
export function heartReach(angle: number): number {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  let reach = 0;
  outline.forEach(([ax, ay], row) => {
    const [bx, by] = outline[(row + 1) % outline.length]!;
    const [sa, sb] = [dx * ay - dy * ax, dx * by - dy * bx];
    if (sa > 0 === sb > 0) return;
    const t = sa / (sa - sb);
    reach = Math.max(reach, dx * (ax + (bx - ax) * t) + dy * (ay + (by - ay) * t));
  });
  return reach;
}

/** Height of the face over the heart's middle plane at a share of the way to the rim, metres: it swells like a cushion. */
export function faceHeight(share: number): number {
  const t = Math.min(1, share);
  return 0.0045 + 0.0165 * (1 - t ** 2.4) ** 0.75;
}

/** The front, facing +z. */
export const heartFront = (around: number, rings: number): Shape => face(around, rings, faceHeight);

/** The back, facing −z: flatter than the front. */
export const heartBack = (around: number, rings: number): Shape =>
  face(around, rings, (share) => 0.0045 + 0.006 * (1 - share ** 2)).turn('y', Math.PI);

function face(around: number, rings: number, height: (share: number) => number): Shape {
  const positions: number[] = [0, 0, height(0)];
  const indices: number[] = [];
  const angle = directions(around);
  for (let ring = 1; ring <= rings; ring++) {
    // Rings lie closer where the cushion falls away.
    const share = Math.sin(((ring / rings) * Math.PI) / 2);
    for (let at = 0; at < around; at++) {
      const reach = heartReach(angle[at]!) * share;
      positions.push(Math.cos(angle[at]!) * reach, Math.sin(angle[at]!) * reach, height(share));
      const [here, next] = [1 + (ring - 1) * around + at, 1 + (ring - 1) * around + ((at + 1) % around)];
      if (ring === 1) indices.push(0, here, next);
      else indices.push(here - around, here, next, here - around, next, next - around);
    }
  }
  const uvs = positions.flatMap((_, at) => (at % 3 === 2 ? [] : [positions[at]!]));
  return Shape.fromRaw({ positions, uvs, indices }, 0.9);
}

/** A round rim along the outline, thick enough to cover where front and back meet. */
export function heartRim(around: number, sides: number): Shape {
  const path = directions(around).map((angle): Vector3 => {
    const reach = heartReach(angle);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach, 0];
  });
  return sweep(path, circle(0.0072, sides), { closed: true, crease: 1.2 });
}

/** Directions round the heart that hit its point and the notch between its lobes, radians. */
function directions(around: number): number[] {
  return Array.from({ length: around }, (_, at) => (at / around) * 2 * Math.PI + Math.PI / 2);
}
