import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { shade, type Paint } from '../shell/paint.ts';
import { SurfacePen, type Span } from '../shell/surface-pen.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { drawFlower } from './draw-flower.ts';

export interface CofferMeasures {
  /** Half the ceiling along x and z and its height above the floor, metres. */
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
  readonly countX: number;
  readonly countZ: number;
  /** Width of the beams between fields, and how deep the fields are sunk, metres. */
  readonly beam: number;
  readonly depth: number;
}

export interface CofferPaints {
  readonly stone: Paint;
  readonly bead: Paint;
  readonly panel: Paint;
  /** Painted ornament on the undersides of the beams; bare stone without. */
  readonly beam?: Paint | null;
  /** Petals (light, dark) and heart of a flower in each field. */
  readonly flower?: readonly [Paint, Paint, Paint] | null;
}

/** A ceiling of sunk fields between beams, each with a stepped and gilt edge. */
export function drawCoffers(draft: ShellDraft, measures: CofferMeasures, paints: CofferPaints): void {
  const { halfX, halfZ, height, countX, countZ, beam, depth } = measures;
  const pen = SurfacePen.under(draft, 0, height, 0);
  const across = new SurfacePen(draft, [0, height, 0], [0, 0, 1], [-1, 0, 0], [0, -1, 0]);
  const stepX = (2 * halfX) / countX;
  const stepZ = (2 * halfZ) / countZ;
  const half = beam / 2;
  const painted = paints.beam ?? paints.stone;
  const grow = paints.beam ? surfaces[paints.beam.material].metresPerRepeat / beam : 1;
  for (let i = 0; i <= countX; i++) {
    const x = Math.min(halfX - half, Math.max(-halfX + half, -halfX + i * stepX));
    draft.with(painted);
    across.sheet([-halfZ, halfZ], [-x - half, -x + half], 0, stepZ, { u: 0, v: 0, scale: grow });
  }
  for (let j = 0; j <= countZ; j++) {
    const z = Math.min(halfZ - half, Math.max(-halfZ + half, -halfZ + j * stepZ));
    for (let i = 0; i < countX; i++) {
      const [x0, x1] = spanOf(i, countX, stepX, halfX, beam);
      draft.with(painted);
      pen.sheet([x0, x1], [z - half, z + half], 0, 100, { u: x0, v: 0, scale: grow });
    }
  }
  for (let i = 0; i < countX; i++) {
    for (let j = 0; j < countZ; j++) {
      drawCoffer(
        pen,
        spanOf(i, countX, stepX, halfX, beam),
        spanOf(j, countZ, stepZ, halfZ, beam),
        depth,
        paints,
      );
    }
  }
}

function spanOf(at: number, count: number, step: number, half: number, beam: number): Span {
  return [
    -half + at * step + (at === 0 ? beam : beam / 2),
    -half + (at + 1) * step - (at === count - 1 ? beam : beam / 2),
  ];
}

/** One sunk field on a ceiling: hollow, gilt bead, wave, panel. */
export function drawCoffer(pen: SurfacePen, a: Span, b: Span, depth: number, paints: CofferPaints): void {
  const { draft } = pen;
  const width = Math.min(0.34, (a[1] - a[0]) * 0.14, (b[1] - b[0]) * 0.14);
  draft.with(shade(paints.stone, 1.04));
  pen.frame(a, b, [
    [0, 0],
    [width * 0.12, -depth * 0.08],
    [width * 0.14, -depth * 0.42],
    [width * 0.34, -depth * 0.42],
  ]);
  draft.with(paints.bead);
  pen.frame(a, b, [
    [width * 0.34, -depth * 0.42],
    [width * 0.42, -depth * 0.38],
    [width * 0.5, -depth * 0.46],
  ]);
  draft.with(shade(paints.stone, 0.95));
  pen.frame(a, b, [
    [width * 0.5, -depth * 0.46],
    [width * 0.58, -depth * 0.72],
    [width * 0.74, -depth * 0.94],
    [width, -depth],
  ]);
  draft.with(paints.panel);
  pen.sheet([a[0] + width, a[1] - width], [b[0] + width, b[1] - width], -depth, 2.4);
  if (!paints.flower) return;
  const radius = Math.min(a[1] - a[0], b[1] - b[0]) * 0.24;
  drawFlower(
    pen,
    {
      a: (a[0] + a[1]) / 2,
      b: (b[0] + b[1]) / 2,
      radius,
      petals: 8,
      turn: 0,
      out: [0.02 - depth, 0.012 - depth, 0.05 - depth],
    },
    paints.flower[0],
    paints.flower[1],
    paints.flower[2],
  );
}
