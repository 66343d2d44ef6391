import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawFlower } from './draw-flower.ts';
import { drawRoundMoulding } from './draw-round-moulding.ts';

export interface InlayPaints {
  readonly dark: Paint;
  readonly light: Paint;
  readonly warm: Paint;
  readonly green: Paint;
  readonly metal: Paint;
}

/**
 * A rose of stones laid into a floor: rings with brass between them, a toothed ring, sixteen points of two stones
 * each, a magnolia in the middle. Each ring lies a hair above the one outside it, less than a sheet of paper.
 */
export function drawInlay(pen: SurfacePen, radius: number, paints: InlayPaints): void {
  const { draft } = pen;
  const sides = 48;
  const ring = (outer: number, inner: number, out: number, paint: Paint): void => {
    draft.with(paint);
    drawRoundMoulding(
      pen,
      [0, 0],
      [
        [radius * outer, out],
        [radius * inner, out],
      ],
      sides,
    );
  };
  ring(1, 0.985, 0.003, paints.metal);
  ring(0.985, 0.9, 0.003, paints.dark);
  ring(0.9, 0.888, 0.003, paints.metal);
  ring(0.888, 0.78, 0.003, paints.light);
  ring(0.78, 0.768, 0.003, paints.metal);
  ring(0.768, 0.72, 0.003, paints.green);
  ring(0.72, 0.3, 0.003, paints.warm);
  ring(0.3, 0.285, 0.003, paints.metal);
  ring(0.285, 0, 0.003, paints.dark);
  const at = (r: number, angle: number, out: number): readonly [number, number, number] => [
    Math.sin(angle) * r * radius,
    Math.cos(angle) * r * radius,
    out,
  ];
  // Teeth of dark stone in the light ring.
  const teeth = 32;
  draft.with(paints.dark);
  for (let tooth = 0; tooth < teeth; tooth++) {
    const angle = (tooth / teeth) * Math.PI * 2;
    const half = Math.PI / teeth;
    pen.triangle(at(0.785, angle - half, 0.005), at(0.785, angle + half, 0.005), at(0.88, angle, 0.005));
  }
  const points = 16;
  for (let point = 0; point < points; point++) {
    const angle = (point / points) * Math.PI * 2;
    const isLong = point % 2 === 0;
    const reach = isLong ? (point % 4 === 0 ? 0.71 : 0.62) : 0.48;
    const half = (Math.PI / points) * (isLong ? 0.9 : 0.75);
    const out = isLong ? 0.007 : 0.005;
    draft.with(isLong ? paints.light : paints.green);
    pen.triangle(at(0.31, angle - half, out), at(0.3, angle, out), at(reach, angle, out));
    draft.with(isLong ? paints.dark : paints.light);
    pen.triangle(at(0.3, angle, out), at(0.31, angle + half, out), at(reach, angle, out));
  }
  drawFlower(
    pen,
    { a: 0, b: 0, radius: radius * 0.26, petals: 8, turn: 0, out: [0.006, 0.006, 0.006] },
    paints.light,
    paints.warm,
    paints.metal,
  );
}
