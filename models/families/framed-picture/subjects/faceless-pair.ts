import { facelessFigure } from '../../../parts/motifs/faceless-figure.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import type { PaintingGrid } from '../../../parts/painting/painting-grid.ts';
import { studio } from './studio.ts';

/** Two plain forms side by side, their hands joined in the middle. */
export function pair(
  grid: PaintingGrid,
  y: number,
  high: number,
  left: readonly [string, string],
  right: readonly [string, string],
  apart = 0.41,
): PaintLayer[] {
  const scale = high / 1.8;
  return [
    paintFigure(
      grid,
      facelessFigure({ pose: 'joined-left', colour: left[0], fold: left[1] }),
      { x: -apart * scale, y, scale, yaw: 0.18, pitch: 0.03 },
      studio,
    ),
    paintFigure(
      grid,
      facelessFigure({ pose: 'joined-right', colour: right[0], fold: right[1] }),
      { x: apart * scale, y, scale, yaw: -0.18, pitch: 0.03 },
      studio,
    ),
  ];
}
