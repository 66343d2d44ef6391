import type { Mark } from '../../kit/drawing/drawing.ts';
import type { Part } from '../../kit/model.ts';
import { paintingParts } from '../../parts/painting/painting-parts.ts';
import { rect } from '../../parts/painting/plain-marks.ts';

/** Stitches round the edge of a leather board of that width and depth, on its top; metres. */
export function stitches(width: number, depth: number, top: number, longest: number): Part[] {
  const inset = 0.0045;
  const step = Math.max(0.007, (width + depth) / 90);
  const marks: Mark[] = [];
  for (const side of [-1, 1]) {
    const [x, z] = [side * (width / 2 - inset), side * (depth / 2 - inset)];
    for (let at = -width / 2 + inset; at < width / 2 - inset * 2; at += step)
      marks.push(rect(at, z - 0.0005, at + step * 0.6, z + 0.0005, '#b8a074'));
    for (let at = -depth / 2 + inset; at < depth / 2 - inset * 2; at += step)
      marks.push(rect(x - 0.0005, at, x + 0.0005, at + step * 0.6, '#b8a074'));
  }
  return paintingParts('cloth', marks, (x, y, lift) => [x, top + lift, -y], {
    step: 1,
    gap: (longest / 4096) * 1.1,
  }).slice(0, 1);
}
