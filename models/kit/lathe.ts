import { gridMesh } from './grid-mesh.ts';
import { Shape } from './shape.ts';
import type { Vector2 } from './vector.ts';

export interface LatheOptions {
  readonly segments?: number;
  /** Edges sharper than this stay sharp, radians; default 0.6. 0 = facets. */
  readonly crease?: number;
  /** Radians turned, starting at +z and going towards +x; default all round. */
  readonly angle?: number;
}

/**
 * Turned work: a profile of [radius, height] pairs spun about y. Go up the outside (and down the inside): then the
 * surface looks outwards. A profile that starts and ends on the axis, or where it began, is a closed shell and is
 * turned the right way by itself.
 */
export function lathe(profile: readonly Vector2[], options: LatheOptions = {}): Shape {
  const { segments = 32, crease = 0.6, angle = 2 * Math.PI } = options;
  const along = [0];
  let widest = 0;
  profile.forEach((key, i) => {
    widest = Math.max(widest, key[0]);
    const before = profile[i - 1];
    if (before) along.push(along[i - 1]! + Math.hypot(key[0] - before[0], key[1] - before[1]));
  });
  const mesh = gridMesh(
    segments,
    profile.length - 1,
    (column, row) => {
      const [radius, height] = profile[row]!;
      // The last column falls exactly on the first.
      const turn = angle >= 2 * Math.PI && column === segments ? 0 : (column / segments) * angle;
      return [radius * Math.sin(turn), height, radius * Math.cos(turn)];
    },
    (column, row) => [(column / segments) * angle * widest, along[row]!],
  );
  const shape = Shape.fromRaw(mesh, crease);
  const first = profile[0]!;
  const last = profile[profile.length - 1]!;
  const meetsAxis = first[0] < 1e-6 && last[0] < 1e-6;
  const meetsItself = Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-6;
  return angle >= 2 * Math.PI && (meetsAxis || meetsItself) ? shape.outward() : shape;
}
