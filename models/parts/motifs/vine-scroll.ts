import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { leafMark } from './foliage.ts';

/**
 * One repeat of a vine that runs along x from −1 to 1, about 0.9 high to either side of y = 0: the stem swings up and
 * down once, a tendril curls into each swing and carries a flower (drawn at radius 1; `null` = a curled end), leaves
 * spring from the stem.
 */
export function vineScroll(flower: Drawing | null, stem: string, leaf: string, flowerSize = 0.36): Drawing {
  const wave = (x: number): Vector2 => [x, Math.sin(x * Math.PI) * 0.42];
  const line = Array.from({ length: 17 }, (_, at) => wave(-1 + at / 8));
  const marks: Mark[] = [{ outline: stroke(line, 0.07), colour: stem }];
  const blade = leafMark(leaf, 0.6);
  const more: Drawing[] = [];
  for (const side of [1, -1] as const) {
    const centre: Vector2 = [side * 0.5, -side * 0.16];
    // From the crest of the swing the tendril curls inwards round the flower.
    const curl = Array.from({ length: 12 }, (_, at): Vector2 => {
      const t = at / 11;
      const angle = Math.PI * (side > 0 ? 0.72 : -0.28) - t * Math.PI * 1.75;
      const reach = 0.52 * (1 - t * 0.55);
      return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach];
    });
    marks.push({ outline: stroke(curl, (t) => 0.055 - 0.02 * t), colour: stem });
    for (const [x, y, turn, scale] of [
      [side * 0.06, side * 0.1, side > 0 ? -0.5 : 2.64, 0.44],
      [side * 0.94, side * 0.12, side > 0 ? 0.3 : 3.44, 0.4],
      [side * 0.34, -side * 0.62, side > 0 ? 2.3 : -0.84, 0.3],
    ] as const)
      more.push(placeDrawing(blade, { x, y, scale, turn }));
    if (flower) more.push(placeDrawing(flower, { x: centre[0], y: centre[1], scale: flowerSize }));
  }
  return [...marks, ...more.flat()];
}
