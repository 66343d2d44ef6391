import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { disc, line, rect } from '../../parts/painting/plain-marks.ts';
import { coast, spines, rivers } from './korea-outlines.ts';

/**
 * Korea after the manner of the great map of 1861: mountains as one jagged chain, roads straight and ticked, the sea
 * plain; joined from 22 rows of folded leaves. No names. Lower edge at y = 0, x about the middle, metres.
 */
export function koreaMap(width: number, height: number): Drawing {
  const chance = startRandom('great map');
  const scale = Math.min((width * 0.86) / 5.3, (height * 0.93) / 9.9);
  const at = ([lon, lat]: Vector2): Vector2 => [
    (lon - 127.35) * 0.8 * scale,
    height * 0.5 + (lat - 37.95) * scale,
  ];
  const unit = width / 4.2;
  const marks: Mark[] = [rect(-width / 2, 0, width / 2, height, '#e4d8ba')];
  const rows = 22;
  for (let row = 0; row < rows; row++)
    for (let leaf = 0; leaf < 8; leaf++)
      if ((row * 3 + leaf) % 2)
        marks.push(
          rect(
            -width / 2 + (leaf * width) / 8,
            (row * height) / rows,
            -width / 2 + ((leaf + 1) * width) / 8,
            ((row + 1) * height) / rows,
            ['#e8ddc2', '#dfd2b2', '#e6dabc'][(row + leaf) % 3]!,
          ),
        );
  const shore = smoothPath(coast.map(at), 150, true);
  marks.push({ outline: shore, colour: '#efe6cc' });
  const shoreLine = [...shore, shore[0]!];
  for (let point = 1; point < shoreLine.length; point++)
    marks.push(line([shoreLine[point - 1]!, shoreLine[point]!], 0.017 * unit, '#4a4234', 1));
  for (const [lon, lat, size] of [
    [126.55, 33.4, 0.2],
    [130.9, 37.5, 0.06],
    [126.3, 34.45, 0.07],
    [128.65, 34.85, 0.1],
    [126.4, 37.7, 0.08],
    [128.0, 34.8, 0.07],
    [124.7, 37.95, 0.06],
    [129.3, 34.4, 0.1],
  ] as const)
    marks.push(
      disc(...at([lon, lat]), size * scale, '#4a4234', 14, 0.6),
      disc(...at([lon, lat]), size * scale * 0.86, '#efe6cc', 14, 0.6),
    );
  for (const river of rivers) {
    const path = smoothPath(river.map(at), 22);
    for (let point = 1; point < path.length; point++)
      marks.push(line([path[point - 1]!, path[point]!], 0.034 * unit, '#7d94a0', 0.9));
  }
  // Mountains: saw teeth side by side along each chain, highest at Paektu.
  for (const [number, spine] of spines.entries()) {
    const path = smoothPath(spine.map(at), number === 0 ? 110 : 34);
    path.forEach(([x, y], step) => {
      const size = (number === 0 ? 0.085 : 0.055) * unit * (0.7 + 0.6 * chance());
      const px = x + (chance() - 0.5) * 0.05 * unit;
      marks.push({
        outline: [
          [px - size * 0.55, y - size * 0.35],
          [px + size * 0.55, y - size * 0.35],
          [px, y + size * 0.75],
        ],
        colour: step % 2 ? '#3c362c' : '#57503f',
      });
      marks.push({
        outline: [
          [px - size * 0.1, y - size * 0.2],
          [px + size * 0.16, y - size * 0.3],
          [px, y + size * 0.6],
        ],
        colour: '#a39878',
      });
    });
  }
  const [px, py] = at([128.1, 42.0]);
  marks.push(
    {
      outline: [
        [px - 0.2 * unit, py - 0.07 * unit],
        [px + 0.2 * unit, py - 0.07 * unit],
        [px + 0.09 * unit, py + 0.2 * unit],
        [px, py + 0.12 * unit],
        [px - 0.08 * unit, py + 0.22 * unit],
      ],
      colour: '#3a342a',
    },
    disc(px, py + 0.06 * unit, 0.045 * unit, '#9ab0b8', 12, 0.6),
  );
  // Towns and the straight roads between them, ticked every ten ri.
  const towns = (
    [
      [126.98, 37.57],
      [125.75, 39.03],
      [124.6, 40.1],
      [127.5, 39.85],
      [129.6, 41.8],
      [126.55, 37.97],
      [127.15, 35.82],
      [128.6, 35.87],
      [129.05, 35.15],
      [126.9, 35.15],
      [127.5, 36.64],
      [128.7, 37.75],
      [125.7, 38.05],
      [127.73, 37.88],
      [126.7, 34.6],
    ] as const
  ).map((town) => at(town));
  for (const [from, to] of [
    [0, 5],
    [5, 1],
    [1, 2],
    [0, 3],
    [3, 4],
    [0, 10],
    [10, 7],
    [7, 8],
    [10, 6],
    [6, 9],
    [9, 14],
    [0, 13],
    [13, 11],
    [5, 12],
  ] as const) {
    const [a, b] = [towns[from]!, towns[to]!];
    marks.push(line([a, b], 0.009 * unit, '#6a5c44', 1));
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const long = Math.hypot(dx, dy);
    const ticks = Math.round(long / (0.11 * unit));
    for (let tick = 1; tick < ticks; tick++) {
      const [x, y] = [a[0] + (dx * tick) / ticks, a[1] + (dy * tick) / ticks];
      marks.push(
        line(
          [
            [x - (dy / long) * 0.018 * unit, y + (dx / long) * 0.018 * unit],
            [x + (dy / long) * 0.018 * unit, y - (dx / long) * 0.018 * unit],
          ],
          0.008 * unit,
          '#6a5c44',
          1,
        ),
      );
    }
  }
  towns.forEach(([x, y], town) => {
    const size = (town === 0 ? 0.06 : 0.036) * unit;
    marks.push(disc(x, y, size, '#3a342a', 10), disc(x, y, size * 0.68, '#f4ecd6', 10));
  });
  // Folds between the leaves.
  for (let row = 1; row < rows; row++)
    marks.push(
      line(
        [
          [-width / 2, (row * height) / rows],
          [width / 2, (row * height) / rows],
        ],
        0.008 * unit,
        '#bfb08c',
        1,
      ),
    );
  for (let leaf = 1; leaf < 8; leaf++)
    marks.push(
      line(
        [
          [-width / 2 + (leaf * width) / 8, 0],
          [-width / 2 + (leaf * width) / 8, height],
        ],
        0.005 * unit,
        '#cbbd9a',
        1,
      ),
    );
  return marks;
}
