import { Clay } from '../../kit/clay.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { addBody } from './body.ts';
import { addChair } from './chair.ts';
import { addEnds } from './ends.ts';
import { addFolds } from './folds.ts';
import { modelHead } from './head.ts';

const stone = '#e6e1d6';

/**
 * A seated figure in a mantle, on a chair of one block with it: life size (metres), x to the right for one who looks at
 * it, y up from the foot, z towards the viewer. The head is apart, finer: its outline is what stands before the wall.
 */
export function carveSeatedFigure(): Shape {
  // With the rest of its hall it may have so many triangles.
  const clay = new Clay();
  addBody(clay);
  addFolds(clay);
  addEnds(clay);
  addChair(clay);
  return Shape.merge(
    sculpt(clay, {
      bounds: { min: [-0.53, -0.02, -0.53], max: [0.53, 1.2, 0.65] },
      cell: 0.0065,
      triangles: 3040,
      steepness: 1.8,
      colour: stone,
    }),
    sculpt(modelHead(), {
      bounds: { min: [-0.15, 0.9, -0.35], max: [0.15, 1.42, 0.05] },
      cell: 0.006,
      triangles: 330,
      colour: stone,
    }),
  );
}
