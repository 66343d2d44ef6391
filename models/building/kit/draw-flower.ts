import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

export interface FlowerMeasures {
  /** Middle on the surface and reach of the petals, metres. */
  readonly a: number;
  readonly b: number;
  readonly radius: number;
  readonly petals: number;
  /** Turn of the first petal, radians. */
  readonly turn: number;
  /** How far tip, rim and heart stand out of the surface, metres: equal for an inlay, rising for a relief. */
  readonly out: readonly [tip: number, rim: number, heart: number];
}

/** A flower seen from the front: each petal two faces along its rib, a heart in the middle. */
export function drawFlower(
  pen: SurfacePen,
  { a, b, radius, petals, turn, out }: FlowerMeasures,
  left: Paint,
  right: Paint,
  heart: Paint | null,
): void {
  const at = (r: number, angle: number, o: number): readonly [number, number, number] => [
    a + Math.sin(angle) * r,
    b + Math.cos(angle) * r,
    o,
  ];
  const wide = (Math.PI / petals) * 0.94;
  for (let petal = 0; petal < petals; petal++) {
    const angle = turn + (petal / petals) * Math.PI * 2;
    const root = at(radius * 0.12, angle, out[2]);
    const tip = at(radius, angle, out[0]);
    // In relief the rim of a petal lies lower than its rib.
    pen.draft.with(left);
    pen.triangle(root, tip, at(radius * 0.66, angle - wide, out[1]));
    pen.draft.with(right);
    pen.triangle(root, at(radius * 0.66, angle + wide, out[1]), tip);
  }
  if (!heart) return;
  pen.draft.with(heart);
  const sides = petals > 6 ? 8 : 6;
  for (let side = 0; side < sides; side++) {
    const rim = (k: number): readonly [number, number, number] =>
      at(radius * 0.2, (k / sides) * Math.PI * 2, out[2] + 0.001);
    pen.triangle(at(0, 0, out[2] + (out[2] > out[0] ? radius * 0.08 : 0.001)), rim(side + 1), rim(side));
  }
}
