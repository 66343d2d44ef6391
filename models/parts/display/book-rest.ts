import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { mapParts } from '../part-group.ts';
import { leanBack } from './lean-back.ts';
import type { Display } from './tilted-case.ts';
import { wedge } from './wedge.ts';

/**
 * A sloping wooden board with a lip along its lower edge: for books. What lies on it is laid out upright, `height`
 * metres tall about y = 0, its back at z = 0.
 */
export function bookRest(
  width: number,
  height: number,
  thickness: number,
  slope: number,
  wood: Surface,
): Display {
  const ground = 0.02;
  const lean = leanBack(height, slope, ground);
  const board = box(width, height * 0.86, 0.008, 0.002).move(0, -height / 2 - 0.01, -0.0045);
  const lip = box(width, 0.008, thickness + 0.018, 0.002).move(
    0,
    -height / 2 - 0.0085,
    thickness / 2 + 0.001,
  );
  return {
    parts: [
      part(wood.material, wood.colour, lean(Shape.merge(board, lip).boxTextured())),
      part(wood.material, wood.colour, wedge(width * 0.16, height * 0.7, slope, 0.006).move(0, 0, -0.012)),
      part(wood.material, wood.colour, box(width * 0.6, 0.01, 0.03, 0.003).move(0, 0, 0.004)),
    ],
    lay: (content) => mapParts(content, lean),
  };
}
