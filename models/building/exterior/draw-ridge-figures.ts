import { shadeColour } from '../shell/paint.ts';
import { mix, type Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';

/** Steps of a seated figure without features: radius and height, metres. */
const seated: readonly (readonly [number, number])[] = [
  [0.2, 0],
  [0.17, 0.2],
  [0.1, 0.4],
  [0.13, 0.5],
  [0.1, 0.62],
  [0, 0.68],
];

/**
 * Small figures in a row on the lower end of a hip ridge, the tile that closes it, both as old houses of state have
 * them. `points` down the ridge, `height` of the ridge above them.
 */
export function drawRidgeFigures(
  pen: HousePen,
  points: readonly Vector[],
  height: number,
  size: number,
): void {
  if (size < 0.9) return;
  const last = points.at(-1) as Vector;
  const above = points.at(-3) as Vector;
  const grade = pen.draft.grade;
  pen.draft.part = 'roof';
  pen.draft.grade = 'reconstructed';
  pen.draft.with(paints.tileRow).tint(shadeColour(paints.lime.colour, 0.72));
  for (let k = 0; k < 5; k++) {
    const at = mix(last, above, 0.07 + k * 0.19);
    const grown = 0.92 + (k === 0 ? 0.2 : 0);
    pen.draft.lathe(
      pen.at(at[0], at[1] + height * 1.1, at[2]),
      seated.map(([radius, up]) => [radius * grown, up * grown] as const),
      6,
    );
  }
  pen.draft.grade = grade;
}
