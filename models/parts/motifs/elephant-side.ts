import { smoothPath } from '../../kit/smooth-path.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** An elephant from its side, walking to the right: about the origin, 1 wide and 0.75 high. */
export function elephantSide(colours: {
  readonly body: string;
  readonly shade: string;
  readonly tusk: string;
}): Drawing {
  const round = (points: readonly Vector2[], steps: number) => smoothPath(points, steps, true);
  const body = round(
    [
      [-0.42, 0.1],
      [-0.32, 0.27],
      [-0.1, 0.32],
      [0.1, 0.26],
      [0.22, 0.34],
      [0.34, 0.3],
      [0.41, 0.14],
      [0.43, -0.08],
      [0.5, -0.24],
      [0.46, -0.32],
      [0.38, -0.26],
      [0.35, -0.06],
      [0.26, 0.02],
      [0.2, -0.06],
      [0.22, -0.34],
      [0.2, -0.375],
      [0.08, -0.375],
      [0.07, -0.14],
      [-0.12, -0.12],
      [-0.16, -0.375],
      [-0.3, -0.375],
      [-0.29, -0.16],
      [-0.38, -0.06],
    ],
    80,
  );
  const ear = round(
    [
      [0.08, 0.22],
      [0.2, 0.26],
      [0.25, 0.12],
      [0.19, -0.05],
      [0.12, -0.02],
      [0.07, 0.1],
    ],
    28,
  );
  const tusk = round(
    [
      [0.32, 0.02],
      [0.36, 0.03],
      [0.44, -0.06],
      [0.5, -0.06],
      [0.42, -0.1],
      [0.34, -0.04],
    ],
    20,
  );
  const eye = round(
    [
      [0.3, 0.18],
      [0.32, 0.2],
      [0.34, 0.18],
      [0.32, 0.165],
    ],
    10,
  );
  return [
    { outline: body, colour: colours.body },
    { outline: ear, colour: colours.shade },
    { outline: tusk, colour: colours.tusk },
    { outline: eye, colour: colours.tusk },
  ];
}
