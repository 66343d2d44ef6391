import { lathe } from '../../kit/lathe.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { scaleOutline } from './scale-outline.ts';

export type FinialKind = 'button' | 'bud' | 'ball' | 'acorn' | 'disc' | 'spire';

const outlines: Record<FinialKind, readonly Vector2[]> = {
  button: [
    [0.55, 0],
    [0.4, 0.3],
    [0.9, 0.62],
    [1, 0.8],
    [0.6, 0.97],
    [0, 1],
  ],
  bud: [
    [0.5, 0],
    [0.34, 0.18],
    [0.8, 0.38],
    [1, 0.56],
    [0.72, 0.78],
    [0.2, 0.95],
    [0, 1],
  ],
  ball: [
    [0.5, 0],
    [0.42, 0.2],
    [0.86, 0.38],
    [1, 0.6],
    [0.86, 0.84],
    [0.45, 0.97],
    [0, 1],
  ],
  acorn: [
    [0.6, 0],
    [0.4, 0.22],
    [1, 0.36],
    [1, 0.46],
    [0.8, 0.5],
    [0.7, 0.74],
    [0.3, 0.93],
    [0, 1],
  ],
  disc: [
    [0.62, 0],
    [0.5, 0.55],
    [1, 0.8],
    [1, 0.94],
    [0.7, 1],
    [0, 1],
  ],
  spire: [
    [1, 0],
    [0.9, 0.12],
    [0.45, 0.2],
    [0.7, 0.36],
    [0.3, 0.5],
    [0.4, 0.62],
    [0.12, 0.85],
    [0, 1],
  ],
};

/** The knob of a lid, standing on y = 0; metres. */
export function finial(kind: FinialKind, radius: number, height: number, segments = 14): Shape {
  return lathe([[0, 0], ...scaleOutline(outlines[kind], radius, height)], { segments, crease: 0.9 });
}
