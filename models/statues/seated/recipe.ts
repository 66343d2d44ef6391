import { Clay } from '../../kit/clay.ts';
import { addChair } from './chair.ts';
import { addBody } from './body.ts';
import { addEnds } from './ends.ts';
import { addFolds } from './folds.ts';

/**
 * A seated figure in a long coat on a chair of one block with it, as clay: life size (metres), x to the right of one who
 * looks at it, y up from the foot, z towards the viewer. The head is a smooth egg of stone: no face was made.
 */
export function modelSeatedFigure(): Clay {
  const clay = new Clay();
  addBody(clay);
  addFolds(clay);
  addEnds(clay);
  addChair(clay);
  return clay;
}
