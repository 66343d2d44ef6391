import { gridMesh } from '../../kit/grid-mesh.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Outline of a tray seen from above at a turn (radians, 0 = +z towards +x): [x, z], metres. */
export type TrayOutline = (turn: number) => Vector2;

/**
 * A tray or dish of any round-cornered outline. `profile` is [inset, height]: how far within the outline, along the
 * line to the middle, and how high, metres; from below up the outside, over the rim and in. It is closed at both ends in
 * the middle.
 */
export function ovalDish(
  outline: TrayOutline,
  profile: readonly Vector2[],
  segments = 64,
  crease = 0.7,
): Shape {
  const rows: Vector2[] = [
    [Infinity, profile[0]![1]],
    ...profile,
    [Infinity, profile[profile.length - 1]![1]],
  ];
  const along = [0];
  rows.forEach(([, y], at) => {
    const before = rows[at - 1];
    if (before) along.push(along[at - 1]! + Math.abs(y - before[1]) + 0.01);
  });
  const mesh = gridMesh(
    segments,
    rows.length - 1,
    (column, row) => {
      const [inset, y] = rows[row]!;
      const turn = ((column % segments) / segments) * 2 * Math.PI;
      const [x, z] = insetOutline(outline, turn, inset);
      return [x, y, z];
    },
    (column, row) => [column / segments, along[row]!],
  );
  return Shape.fromRaw(mesh, crease).boxTextured();
}

/** The point of an outline that lies `inset` metres within it, square to its edge; the middle for an infinite inset. */
export function insetOutline(outline: TrayOutline, turn: number, inset: number): Vector2 {
  if (inset === Infinity) return [0, 0];
  const [x, z] = outline(turn);
  const [before, after] = [outline(turn - 0.02), outline(turn + 0.02)];
  const [dx, dz] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dz) || 1;
  return [x + (dz / length) * inset, z - (dx / length) * inset];
}

/**
 * A rectangle with round corners, metres. Corners take as much of a turn as sides do, so that they come out round with few
 * points.
 */
export function cornerTray(width: number, depth: number, corner: number): TrayOutline {
  const [w, d] = [width / 2 - corner, depth / 2 - corner];
  return (turn) => {
    const place = ((((turn / (2 * Math.PI)) * 8) % 8) + 8) % 8;
    // Quarter by quarter: half a side, a corner, half a side.
    const quarter = Math.floor(place / 2);
    const within = place - quarter * 2;
    const isAlongX = quarter % 2 === 0;
    const [first, second] = isAlongX ? [w, d] : [d, w];
    const t = Math.min(1, Math.max(0, within - 0.5));
    const angle = t * (Math.PI / 2);
    const ahead = within < 0.5 ? first * within * 2 : first + Math.sin(angle) * corner;
    const out = within > 1.5 ? second * (2 - within) * 2 : second + Math.cos(angle) * corner;
    // In the first quarter `ahead` is +x and `out` is +z; every quarter turns that by a right angle.
    if (quarter === 0) return [ahead, out];
    if (quarter === 1) return [out, -ahead];
    if (quarter === 2) return [-ahead, -out];
    return [-out, ahead];
  };
}

/** A superellipse: 2 = an ellipse, 6 = a rectangle with round corners. */
export function roundTray(width: number, depth: number, exponent: number): TrayOutline {
  return (turn) => {
    const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
    const reach =
      (Math.abs(sine / (width / 2)) ** exponent + Math.abs(cosine / (depth / 2)) ** exponent) **
      (-1 / exponent);
    return [sine * reach, cosine * reach];
  };
}

/** An outline with a wavy edge, as of pie crust. */
export function wavy(outline: TrayOutline, waves: number, depth: number): TrayOutline {
  return (turn) => {
    const [x, z] = outline(turn);
    const k = 1 - depth * (1 - Math.abs(Math.cos((waves * turn) / 2)));
    return [x * k, z * k];
  };
}
