import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { shade, type Paint } from '../shell/paint.ts';
import { SurfacePen, type Span } from '../shell/surface-pen.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { drawFlower } from './draw-flower.ts';

export interface TrayMeasures {
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
  /** Plain margin along the walls, width of the painted border, and how far the middle is raised, metres. */
  readonly margin: number;
  readonly border: number;
  readonly rise: number;
  readonly step: number;
}

export interface TrayPaints {
  readonly plaster: Paint;
  readonly field: Paint;
  readonly border: Paint;
  readonly bead: Paint;
  /** Petals (light, dark) and heart of the flowers in the corners. */
  readonly flower: readonly [Paint, Paint, Paint];
}

/** A white ceiling with a painted border of flowers around a raised middle. */
export function drawTray(draft: ShellDraft, measures: TrayMeasures, paints: TrayPaints): void {
  const { halfX, halfZ, height, margin, border, rise, step } = measures;
  const pen = SurfacePen.under(draft, 0, height, 0);
  const ring = (inset: number, width: number, out: number): void => {
    const [x, z] = [halfX - inset, halfZ - inset];
    pen.sheet([-x, x], [-z, -z + width], out, step);
    pen.sheet([-x, x], [z - width, z], out, step);
    pen.sheet([-x, -x + width], [-z + width, z - width], out, step);
    pen.sheet([x - width, x], [-z + width, z - width], out, step);
  };
  draft.with(paints.plaster);
  ring(0, margin, 0);
  draft.with(paints.bead);
  const [x, z] = [halfX - margin, halfZ - margin];
  const bead = 0.035;
  pen.frame(
    [-x, x],
    [-z, z],
    [
      [0, 0],
      [bead * 0.5, 0.02],
      [bead, 0],
    ],
  );
  drawBorder(pen, [-x + bead, x - bead], [-z + bead, z - bead], border, paints);
  const inset = bead + border;
  draft.with(shade(paints.plaster, 0.97));
  pen.frame(
    [-x + inset, x - inset],
    [-z + inset, z - inset],
    [
      [0, 0],
      [0, 0.03],
      [0.05, 0.035],
      [0.07, 0.01],
      [0.075, -rise * 0.45],
      [0.12, -rise * 0.5],
      [0.16, -rise * 0.7],
      [0.24, -rise * 0.92],
      [0.3, -rise],
    ],
  );
  draft.with(paints.field);
  const deep = inset + 0.3;
  pen.sheet([-x + deep, x - deep], [-z + deep, z - deep], -rise, step);
}

/** The painted strip: each side fills its width once, corners are squares with a flower. */
function drawBorder(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  width: number,
  paints: TrayPaints,
): void {
  const { draft } = pen;
  const grow = surfaces[paints.border.material].metresPerRepeat / width;
  const sides: readonly (readonly [SurfacePen, number])[] = [
    [pen.turned(a0, b0, 0), a1 - a0],
    [pen.turned(a1, b0, 1), b1 - b0],
    [pen.turned(a1, b1, 2), a1 - a0],
    [pen.turned(a0, b1, 3), b1 - b0],
  ];
  for (const [side, length] of sides) {
    draft.with(paints.border);
    // A whole number of repeats, so that both ends meet their corners alike.
    const repeat = surfaces[paints.border.material].aspect * width;
    const count = Math.max(1, Math.round((length - 2 * width) / repeat));
    const drawn = (length - 2 * width) / count;
    for (let at = 0; at < count; at++) {
      side.stretch(
        [width + at * drawn, width + (at + 1) * drawn],
        [0, width],
        0,
        repeat * grow,
        width * grow,
      );
    }
    draft.with(paints.flower[1]);
    side.sheet([0, width], [0, width], 0);
    drawFlower(
      side,
      { a: width / 2, b: width / 2, radius: width * 0.42, petals: 5, turn: 0.3, out: [0.004, 0.004, 0.006] },
      paints.flower[0],
      shade(paints.flower[0], 0.8),
      paints.flower[2],
    );
  }
}
