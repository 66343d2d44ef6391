import { shade, shadeColour } from '../shell/paint.ts';
import type { Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';
import { gableOverhang, hipOf, roofPoint, toHouse, type Roof } from './roof-surface.ts';

/** The gable at one end (±1) of a roof: wall, light border, boards along the slopes, a flower of five petals. */
export function drawGable(pen: HousePen, roof: Roof, end: number): void {
  const hip = hipOf(roof);
  const wall = end * (roof.gable - 0.25);
  const edge = end * (roof.gable + gableOverhang + 0.05);
  const steps = 6;
  const line = (k: number): readonly [number, number] => {
    const d = hip + ((roof.halfZ - hip) * k) / steps;
    return [roofPoint(roof, 'front', roof.gable, d)[1], roof.halfZ - d];
  };
  const base = line(0)[0] - 0.3;
  /** Corners counter-clockwise seen from outside the gable at +x. */
  const face = (a: Vector, b: Vector, c: Vector, d: Vector): void => {
    const q = [a, b, c, d].map((p) => toHouse(roof, p)) as [Vector, Vector, Vector, Vector];
    if (end > 0) pen.quad(q[0], q[1], q[2], q[3]);
    else pen.quad(q[1], q[0], q[3], q[2]);
  };
  pen.draft.part = 'front-wall';
  const depth = 0.85 * roof.size;
  for (let k = 0; k < steps; k++) {
    const [y0, z0] = line(k);
    const [y1, z1] = line(k + 1);
    /** A band between two heights below the slope, on either side of the middle. */
    const band = (x: number, low: number | null, high: number): void => {
      const [a, b] = low === null ? [base, base] : [y0 - low, y1 - low];
      face([x, a, z0], [x, b, z1], [x, y1 - high, z1], [x, y0 - high, z0]);
      face([x, b, -z1], [x, a, -z0], [x, y0 - high, -z0], [x, y1 - high, -z1]);
    };
    pen.draft.with(paints.gable);
    band(wall, null, 0.1);
    if (pen.isNear && k > 0) {
      pen.draft.with(paints.lime);
      band(wall + end * 0.02, depth + 0.34 * roof.size, depth + 0.22 * roof.size);
    }
    pen.draft.with(paints.board).tint(0x9a3526);
    band(edge, depth, 0.14);
    pen.draft.with(paints.lime);
    band(edge + end * 0.03, 0.16, -0.06);
    pen.draft.with(shade(paints.board, 0.7));
    // The underside of the boards.
    face([wall, y0 - depth, z0], [wall, y1 - depth, z1], [edge, y1 - depth, z1], [edge, y0 - depth, z0]);
    face([wall, y1 - depth, -z1], [wall, y0 - depth, -z0], [edge, y0 - depth, -z0], [edge, y1 - depth, -z1]);
  }
  drawFlower(pen, face, wall, end, base, line(steps)[0]);
}

/** Petals, a yellow heart and two leaves, as flat relief on the gable's wall. */
function drawFlower(
  pen: HousePen,
  face: (a: Vector, b: Vector, c: Vector, d: Vector) => void,
  wall: number,
  end: number,
  base: number,
  peak: number,
): void {
  const middle = base + (peak - base) * 0.38;
  const r = (peak - base) * 0.2;
  const at = (angle: number, radius: number, out: number): Vector => [
    wall + end * out,
    middle + Math.sin(angle) * radius,
    -Math.cos(angle) * radius * end,
  ];
  const leaf = (a: Vector, b: Vector, c: Vector, d: Vector): void =>
    end > 0 ? face(b, a, d, c) : face(a, b, c, d);
  pen.draft.part = 'ornament';
  const grade = pen.draft.grade;
  pen.draft.grade = 'reconstructed';
  pen.draft.with(paints.white);
  for (let k = 0; k < 5; k++) {
    const angle = (k / 5) * Math.PI * 2 + Math.PI / 2;
    pen.draft.tint(paints.white.colour);
    leaf(
      at(angle, r * 0.12, 0.1),
      at(angle + 0.54, r * 0.74, 0.05),
      at(angle, r, 0.03),
      at(angle - 0.54, r * 0.74, 0.05),
    );
    pen.draft.tint(0xc98a86);
    leaf(
      at(angle, r * 0.1, 0.12),
      at(angle + 0.2, r * 0.4, 0.11),
      at(angle, r * 0.62, 0.09),
      at(angle - 0.2, r * 0.4, 0.11),
    );
  }
  pen.draft.with(paints.yellow);
  for (let k = 0; k < 6; k++) {
    const [a, b] = [(k / 6) * Math.PI * 2, ((k + 1) / 6) * Math.PI * 2];
    leaf(at(0, 0, 0.16), at(b, r * 0.17, 0.13), at(a, r * 0.17, 0.13), at(a, r * 0.17, 0.13));
  }
  pen.draft.with(paints.green);
  if (pen.isNear) {
    for (const side of [-1, 1]) {
      const aside = -Math.PI / 2 + side * 1.15;
      pen.draft.tint(shadeColour(paints.green.colour, 1.1));
      leaf(
        at(aside, r * 0.75, 0.04),
        at(aside + 0.22, r * 1.4, 0.04),
        at(aside, r * 2.05, 0.03),
        at(aside - 0.22, r * 1.4, 0.04),
      );
    }
  }
  pen.draft.grade = grade;
}
