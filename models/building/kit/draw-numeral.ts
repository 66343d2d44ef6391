import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

/** Strokes of each digit in a box one half wide and one high: lists of corners, [along, up]. */
const strokes: Readonly<Record<string, readonly (readonly (readonly [number, number])[])[]>> = {
  '0': [
    [
      [0.16, 0],
      [0, 0.2],
      [0, 0.8],
      [0.16, 1],
      [0.34, 1],
      [0.5, 0.8],
      [0.5, 0.2],
      [0.34, 0],
      [0.16, 0],
    ],
  ],
  '1': [
    [
      [0.08, 0.8],
      [0.27, 1],
      [0.27, 0],
    ],
    [
      [0.08, 0],
      [0.46, 0],
    ],
  ],
  '2': [
    [
      [0, 0.78],
      [0.1, 0.96],
      [0.25, 1],
      [0.42, 0.95],
      [0.5, 0.76],
      [0.42, 0.55],
      [0, 0],
      [0.5, 0],
    ],
  ],
  '3': [
    [
      [0, 0.9],
      [0.16, 1],
      [0.36, 1],
      [0.48, 0.86],
      [0.48, 0.66],
      [0.36, 0.54],
      [0.18, 0.53],
    ],
    [
      [0.36, 0.54],
      [0.5, 0.4],
      [0.5, 0.16],
      [0.36, 0],
      [0.14, 0],
      [0, 0.12],
    ],
  ],
  '4': [
    [
      [0.38, 0],
      [0.38, 1],
      [0, 0.3],
      [0.52, 0.3],
    ],
  ],
  '5': [
    [
      [0.46, 1],
      [0.06, 1],
      [0.03, 0.55],
      [0.26, 0.62],
      [0.42, 0.54],
      [0.5, 0.34],
      [0.44, 0.1],
      [0.28, 0],
      [0.1, 0.01],
      [0, 0.12],
    ],
  ],
  '6': [
    [
      [0.42, 0.98],
      [0.2, 0.86],
      [0.05, 0.6],
      [0, 0.3],
      [0.08, 0.08],
      [0.25, 0],
      [0.42, 0.08],
      [0.5, 0.3],
      [0.42, 0.52],
      [0.25, 0.6],
      [0.08, 0.5],
      [0.01, 0.34],
    ],
  ],
  '7': [
    [
      [0, 1],
      [0.5, 1],
      [0.2, 0],
    ],
  ],
  '8': [
    [
      [0.25, 0.54],
      [0.06, 0.66],
      [0.04, 0.86],
      [0.16, 1],
      [0.34, 1],
      [0.46, 0.86],
      [0.44, 0.66],
      [0.25, 0.54],
      [0.03, 0.38],
      [0, 0.16],
      [0.14, 0],
      [0.36, 0],
      [0.5, 0.16],
      [0.47, 0.38],
      [0.25, 0.54],
    ],
  ],
  '9': [
    [
      [0.08, 0.02],
      [0.3, 0.14],
      [0.45, 0.4],
      [0.5, 0.7],
      [0.42, 0.92],
      [0.25, 1],
      [0.08, 0.92],
      [0, 0.7],
      [0.08, 0.48],
      [0.25, 0.4],
      [0.42, 0.5],
      [0.49, 0.66],
    ],
  ],
};

/**
 * A whole number in raised figures on a surface, around a point.
 *
 * @param height of a figure, metres
 * @param out how far the figures stand out of the pen's surface, metres
 */
export function drawNumeral(
  pen: SurfacePen,
  [a, b]: readonly [number, number],
  height: number,
  out: number,
  figures: number,
  metal: Paint,
): void {
  const text = String(Math.abs(Math.round(figures)));
  const pitch = height * 0.68;
  const half = height * 0.055;
  pen.draft.with(metal);
  text.split('').forEach((digit, at) => {
    const left = a + (at - text.length / 2) * pitch + (pitch - height * 0.5) / 2;
    const low = b - height / 2;
    for (const stroke of strokes[digit] ?? []) {
      for (let k = 0; k + 1 < stroke.length; k++) {
        const [p, q] = [stroke[k], stroke[k + 1]] as [readonly [number, number], readonly [number, number]];
        const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
        const [ux, uy] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
        // Each piece reaches a little beyond its ends, so that corners close.
        const corner = (
          end: readonly [number, number],
          along: number,
          aside: number,
        ): readonly [number, number, number] => [
          left + end[0] * height + (ux * along - uy * aside) * half,
          low + end[1] * height + (uy * along + ux * aside) * half,
          out,
        ];
        pen.face(corner(p, -0.6, -1), corner(q, 0.6, -1), corner(q, 0.6, 1), corner(p, -0.6, 1));
      }
    }
  });
}
