import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { rectangle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { mapParts } from '../part-group.ts';
import { leanBack } from './lean-back.ts';
import type { Display } from './tilted-case.ts';

export interface WallPlaqueOptions {
  readonly width: number;
  readonly height: number;
  readonly outline: 'board' | 'shield' | 'cartouche';
  readonly wood: Surface;
  readonly lining?: { readonly material: MaterialName; readonly colour: string };
  /** Leans back on a strut by this angle with the ground; upright (for a wall) at π/2. */
  readonly slope: number;
}

/** A moulded wooden board with a cloth field, standing on a ledge with a strut behind it. */
export function wallPlaque(options: WallPlaqueOptions): Display {
  const { width, height, outline, wood, lining, slope } = options;
  const [w, h] = [width / 2, height / 2];
  const outlines: Record<WallPlaqueOptions['outline'], readonly Vector2[]> = {
    board: rectangle(width, height, Math.min(width, height) * 0.06, 4),
    shield: smoothPath<Vector2>(
      [
        [0, h],
        [w * 0.5, h * 0.94],
        [w * 0.96, h],
        [w, h * 0.4],
        [w * 0.82, -h * 0.35],
        [0, -h],
        [-w * 0.82, -h * 0.35],
        [-w, h * 0.4],
        [-w * 0.96, h],
        [-w * 0.5, h * 0.94],
      ],
      60,
      true,
    ),
    cartouche: roundCorners(
      [
        [w, h * 0.55],
        [w * 0.93, h * 0.55],
        [w * 0.93, h],
        [-w * 0.93, h],
        [-w * 0.93, h * 0.55],
        [-w, h * 0.55],
        [-w, -h * 0.55],
        [-w * 0.93, -h * 0.55],
        [-w * 0.93, -h],
        [w * 0.93, -h],
        [w * 0.93, -h * 0.55],
        [w, -h * 0.55],
      ],
      Math.min(w, h) * 0.18,
      { closed: true, steps: 4 },
    ),
  };
  const border = outlines[outline];
  const shrink = (by: number) => border.map(([x, y]): Vector2 => [x * (1 - by / w), y * (1 - by / h)]);
  const ground = 0.002;
  const lean = leanBack(height, slope, ground);
  const board = Shape.merge(
    prism(border, 0.012, { chamfer: 0.003 }).move(0, 0, -0.012),
    prism(shrink(0.008), 0.008, { chamfer: 0.0035 }).move(0, 0, -0.0052),
  );
  const upright = slope > Math.PI / 2 - 0.02;
  const tall = height * 0.7 * Math.sin(slope);
  const foot = 0.05;
  const strut = box(0.03, Math.hypot(tall, foot), 0.008, 0.002)
    .turn('x', Math.atan2(foot - 0.004, tall))
    .move(0, 0.003, -Math.cos(slope) * height * 0.7 - foot - 0.018);
  const parts: Part[] = mapParts(
    [
      part(wood.material, wood.colour, board.boxTextured()),
      ...(lining
        ? [part(lining.material, lining.colour, prism(shrink(0.02), 0.003).move(0, 0, -0.002))]
        : []),
    ],
    lean,
  );
  return {
    parts: upright ? parts : [...parts, part(wood.material, wood.colour, strut, { hidden: true })],
    lay: (content) => mapParts(content, lean),
  };
}
