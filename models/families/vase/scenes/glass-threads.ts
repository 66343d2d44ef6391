import { strokeMarks } from '../../../kit/drawing/stroke-marks.ts';
import { circle } from '../../../kit/outlines.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** White threads in the glass that wind upwards side by side. */
export function windingThreads({ vessel, palette }: SceneFrame): Scene {
  const [from, to] = [0.3, 0.97];
  const threads = 18;
  const half = Math.PI * vessel.radius;
  return {
    drawing: Array.from({ length: threads }, (_, row): Drawing => {
      const start = -half + (row / threads) * 2 * half;
      const line = Array.from({ length: 13 }, (__, at): Vector2 => {
        const t = at / 12;
        return [start + t * vessel.radius * 1.5, (from + (to - from) * t) * vessel.height];
      });
      return strokeMarks(
        line,
        vessel.radius * (row % 3 === 0 ? 0.06 : 0.025),
        row % 3 === 0 ? '#f6f1ea' : palette[1],
      );
    }).flat(),
    paint: 'porcelain',
  };
}

/** Round windows cut through a coloured skin to the clear glass, each with a star of cut lines. */
export function cutWindows({ put }: SceneFrame): Scene {
  const star = (rays: number): Drawing =>
    Array.from({ length: rays }, (_, row) => {
      const angle = (row / rays) * Math.PI;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      return {
        outline: [
          [-x * 0.86, -y * 0.86],
          [y * 0.05, -x * 0.05],
          [x * 0.86, y * 0.86],
          [-y * 0.05, x * 0.05],
        ] as const,
        colour: '#ffffff',
      };
    });
  const window = (points: readonly Vector2[]): Drawing => [
    { outline: points.map(([x, y]) => [x * 1.1, y * 1.1] as const), colour: '#ffffff' },
    { outline: points, colour: '#d3e4ee' },
  ];
  const round = [...window(circle(1, 18)), ...star(6)];
  const lens = window([
    [0, -1.1],
    [0.3, -0.5],
    [0.36, 0],
    [0.3, 0.5],
    [0, 1.1],
    [-0.3, 0.5],
    [-0.36, 0],
    [-0.3, -0.5],
  ]);
  const count = 6;
  return {
    drawing: Array.from({ length: count }, (_, row) => (row / count) * 2 * Math.PI).flatMap((angle) => [
      ...put(round, { angle, height: 0.42, size: 0.085 }),
      ...put(lens, { angle: angle + Math.PI / count, height: 0.42, size: 0.1 }),
      ...put(lens, { angle, height: 0.66, size: 0.085 }),
      ...put(circleMark(), { angle: angle + Math.PI / count, height: 0.62, size: 0.026 }),
    ]),
    paint: 'crystal',
  };
}

const circleMark = (): Drawing => [
  { outline: circle(1.2, 10), colour: '#ffffff' },
  { outline: circle(1, 10), colour: '#d3e4ee' },
];

/** Bubbles caught in thick glass: bright rims and a highlight each. */
export function bubbles({ put, palette }: SceneFrame): Scene {
  const pale = palette[2];
  const one: Drawing = [
    { outline: circle(1, 10, 1.25), colour: pale },
    { outline: circle(0.74, 8, 0.98), colour: palette[1] },
    { outline: circle(0.24, 5).map(([x, y]) => [x - 0.3, y + 0.45] as const), colour: '#ffffff' },
  ];
  return {
    drawing: Array.from({ length: 58 }, (_, row) => row).flatMap((row) => {
      const height = 0.07 + 0.82 * ((row * 0.7548777) % 1) ** 1.25;
      return put(one, {
        angle: (row * 2.39996 + Math.sin(row * 1.7)) % (2 * Math.PI),
        height,
        size: 0.006 + 0.009 * ((row * 0.5698403) % 1) * (1.1 - height),
      });
    }),
    paint: 'glass',
  };
}
