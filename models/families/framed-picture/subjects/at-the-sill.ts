import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { facelessFigure } from '../../../parts/motifs/faceless-figure.ts';
import { plain } from '../../../parts/painting/backdrop/plain.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { row, trees } from '../../../parts/painting/backdrop/trees.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';
import { overcast } from '../../../parts/painting/settings/setting.ts';

/** A photograph at the border: two faceless forms at the concrete sill between blue huts. */
export function atTheSill(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 170);
  const hut = (near: number, far: number): Mark[] => {
    const side = Math.sign(near);
    return [
      patch(wash(0.2, '#3f74a8', 0.66, '#6aa4d4'), [near, 0.16], [far, 0.34], [far, 0.58], [near, 0.74]),
      patch('#8fa0ac', [near, 0.74], [far, 0.58], [far + side * 0.06, 0.64], [near + side * 0.1, 0.88]),
      ...[0.15, 0.42, 0.69].map((t) => {
        const at = (s: number, h: number): Vector2 => [
          near + (far - near) * s,
          0.16 + 0.18 * s + h * (0.58 - 0.34 * s),
        ];
        return patch('#dfe8ee', at(t, 0.42), at(t + 0.14, 0.42), at(t + 0.14, 0.74), at(t, 0.74));
      }),
      line(
        [
          [near, 0.745],
          [far, 0.583],
        ],
        0.012,
        '#e9eef0',
        0.6,
      ),
    ];
  };
  const chance = startRandom('gravel');
  const ground: Mark[] = [
    patch(wash(0.3, '#e2ded4', 0.36, '#cfcabe'), [-0.3, 0.315], [0.3, 0.315], [0.3, 0.345], [-0.3, 0.345]),
    rect(-0.3, 0.3, 0.3, 0.316, '#a5a094'),
    ...Array.from({ length: 130 }, () =>
      disc(
        (chance() - 0.5) * 0.9,
        chance() * 0.28,
        0.004 + 0.004 * chance(),
        chance() < 0.5 ? '#cdc6b8' : '#9a9286',
        5,
        0.5,
      ),
    ),
  ];
  return paint(
    [
      sky(grid, { high: '#86b0d4', low: '#eaeee8', clouds: 0.42, seed: 371 }),
      trees(grid, {
        kind: 'round',
        trees: row(10, -0.5, 0.5, 0.36, 0.22, 372),
        light: '#94ac68',
        dark: '#4c6a44',
        haze: 0.2,
        seed: 373,
      }),
      plain(grid, {
        horizon: 0.36,
        far: '#c6beae',
        near: '#b0a796',
        patch: '#a0988a',
        patches: 0.4,
        seed: 374,
      }),
      new PaintLayer(grid, null, 1, [...hut(-0.7, -0.24), ...hut(0.7, 0.24), ...ground]),
      ...[-1, 1].map((side) =>
        paintFigure(
          grid,
          facelessFigure({
            pose: side < 0 ? 'joined-left' : 'joined-right',
            colour: side < 0 ? '#c2c4ca' : '#9a9896',
            fold: side < 0 ? '#84878e' : '#605e5c',
          }),
          { x: side * 0.165, y: 0.13, scale: 0.4, yaw: -side * 0.2, pitch: 0.05 },
          overcast,
        ),
      ),
    ],
    { seed: 'sill' },
  );
}
