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
export function ovalDish(outline: TrayOutline, profile: readonly Vector2[], segments = 64, crease = 0.7): Shape {
  const rows: Vector2[] = [[Infinity, profile[0]![1]], ...profile, [Infinity, profile[profile.length - 1]![1]]];
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
      const [x, z] = outline(turn);
      const reach = Math.hypot(x, z);
      const k = Math.max(0, 1 - inset / reach);
      return [x * k, y, z * k];
    },
    (column, row) => [column / segments, along[row]!],
  );
  return Shape.fromRaw(mesh, crease).boxTextured();
}

/** A superellipse: 2 = an ellipse, 6 = a rectangle with round corners. */
export function roundTray(width: number, depth: number, exponent: number): TrayOutline {
  return (turn) => {
    const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
    const reach =
      (Math.abs(sine / (width / 2)) ** exponent + Math.abs(cosine / (depth / 2)) ** exponent) ** (-1 / exponent);
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
