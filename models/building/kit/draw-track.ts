import { shade, type Paint } from '../shell/paint.ts';
import { SurfacePen } from '../shell/surface-pen.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { scatter } from './draw-slabs.ts';

export interface TrackMeasures {
  /** Half the length, middle across, metres; whether it runs along x. */
  readonly half: number;
  readonly middle: number;
  readonly isAlongX: boolean;
  /** Half the width of its bed, and how deep it lies in the floor, metres. */
  readonly bed: number;
  readonly depth: number;
  /** Distance between the middles of the rails, and the height of their heads above the floor, metres. */
  readonly gauge: number;
  readonly head: number;
}

export interface TrackPaints {
  readonly ballast: Paint;
  readonly sleeper: Paint;
  readonly rail: Paint;
  readonly kerb: Paint;
}

/** A railway track let into a floor: broken stone between kerbs, sleepers, rails with foot, web and head. */
export function drawTrack(draft: ShellDraft, measures: TrackMeasures, paints: TrackPaints): void {
  const { half, middle, isAlongX, bed, depth, gauge, head } = measures;
  const pen = isAlongX
    ? SurfacePen.over(draft, 0, 0, middle)
    : new SurfacePen(draft, [middle, 0, 0], [0, 0, -1], [-1, 0, 0], [0, 1, 0]);
  // Kerbs of stone, level with the floor.
  draft.with(paints.kerb);
  const kerb = 0.14;
  pen.sheet([-half, half], [-bed, -bed + kerb], 0.004, 3);
  pen.sheet([-half, half], [bed - kerb, bed], 0.004, 3);
  pen.sheet([-half, -half + kerb], [-bed + kerb, bed - kerb], 0.004);
  pen.sheet([half - kerb, half], [-bed + kerb, bed - kerb], 0.004);
  draft.with(shade(paints.kerb, 0.7));
  pen.frame(
    [-half + kerb, half - kerb],
    [-bed + kerb, bed - kerb],
    [
      [0, 0.004],
      [0, -depth],
    ],
  );
  drawBallast(pen, half - kerb, bed - kerb, depth, paints.ballast);
  const sleepers = Math.round((2 * half) / 0.64);
  for (let at = 0; at < sleepers; at++) {
    const a = ((at + 0.5) / sleepers - 0.5) * 2 * (half - kerb - 0.1);
    draft.with(shade(paints.sleeper, 0.88 + 0.24 * scatter(at, Math.round(middle))));
    pen.box([a - 0.12, a + 0.12], [-gauge / 2 - 0.5, gauge / 2 + 0.5], [-depth, -depth * 0.22], 'flrtb');
  }
  for (const side of [-1, 1]) {
    const b = (side * gauge) / 2;
    draft.with(shade(paints.rail, 0.62));
    const foot = -depth * 0.22;
    pen.strip(
      [
        [b - 0.065, foot],
        [b - 0.06, foot + 0.02],
        [b - 0.012, foot + 0.03],
        [b - 0.01, head - 0.035],
        [b - 0.034, head - 0.03],
        [b - 0.034, head],
      ],
      [-half + kerb, half - kerb],
      [0, 0],
      6,
    );
    pen.strip(
      [
        [b + 0.034, head],
        [b + 0.034, head - 0.03],
        [b + 0.01, head - 0.035],
        [b + 0.012, foot + 0.03],
        [b + 0.06, foot + 0.02],
        [b + 0.065, foot],
      ],
      [-half + kerb, half - kerb],
      [0, 0],
      6,
    );
    // The head, polished by wheels.
    draft.with({ ...paints.rail, gloss: 0.9 });
    pen.sheet([-half + kerb, half - kerb], [b - 0.034, b + 0.034], head, 6);
  }
}

/** Broken stone as a net of small facets. */
function drawBallast(pen: SurfacePen, half: number, bed: number, depth: number, stone: Paint): void {
  const columns = Math.round((2 * half) / 0.4);
  const rows = Math.max(4, Math.round((2 * bed) / 0.36));
  const at = (column: number, row: number): readonly [number, number, number] => {
    const isEdge = row === 0 || row === rows || column === 0 || column === columns;
    const lift = isEdge ? 0 : scatter(column, row + 70) * depth * 0.62;
    const drift = isEdge ? 0 : (scatter(column + 9, row) - 0.5) * 0.2;
    return [
      -half + ((column + drift) / columns) * 2 * half,
      -bed + ((row + drift) / rows) * 2 * bed,
      lift - depth,
    ];
  };
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      pen.draft.with(shade(stone, 0.78 + 0.4 * scatter(column * 5, row * 3)));
      pen.face(at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1));
    }
  }
}
