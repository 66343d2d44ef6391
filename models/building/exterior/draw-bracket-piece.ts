import { shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { housePaints as paints } from './house-paints.ts';

/**
 * A set of brackets in three steps: bearing blocks, arms along the wall and arms outwards, each step farther out
 * and higher. x along the wall, y up from the plate, z out of the wall; metres. What leans on the wall or on
 * another arm is left out.
 */
export function drawBracketPiece(draft: ShellDraft): number[] {
  draft.part = 'eaves';
  draft.with(paints.green);
  const { green, orange, blue, yellow, white, red } = paints;
  const open: number[] = [];
  /** `x`, `z` middle, `y` foot; faces by the letters of `ShellDraft.box`. */
  const block = (
    x: number,
    y: number,
    z: number,
    [w, h, d]: readonly [number, number, number],
    colour: number,
    faces: string,
  ): void => {
    for (const face of faces) {
      // Undersides are in the shade of the arm itself; upper edges carry a light line.
      draft.tint(shadeColour(colour, face === 'y' ? 0.72 : face === 'Z' ? 1 : 0.9));
      const from = draft.vertexCount;
      draft.box([x - w / 2, y, z - d / 2], [x + w / 2, y + h, z + d / 2], face);
      for (let row = from; row < draft.vertexCount; row++)
        open.push(Math.min(1, 0.32 + 0.4 * Math.max(0, draft.position[row * 3 + 2] as number)));
    }
  };
  block(0, 0, 0.12, [0.54, 0.28, 0.54], yellow.colour, 'XxZ');
  block(0, 0.28, 0.12, [0.4, 0.06, 0.42], red.colour, 'XxZ');
  block(0, 0.32, 0.1, [1.1, 0.2, 0.22], green.colour, 'XxyZ');
  block(0, 0.32, 0.4, [0.22, 0.22, 0.84], blue.colour, 'XxyZ');
  for (const side of [-0.46, 0.46]) block(side, 0.52, 0.1, [0.24, 0.16, 0.26], orange.colour, 'XxZ');
  block(0, 0.54, 0.62, [0.27, 0.15, 0.27], yellow.colour, 'XxZ');
  block(0, 0.69, 0.52, [1.24, 0.2, 0.2], orange.colour, 'XxyZ');
  block(0, 0.69, 0.66, [0.22, 0.22, 1.14], green.colour, 'XxyZ');
  for (const side of [-0.53, 0.53]) block(side, 0.89, 0.52, [0.24, 0.15, 0.24], yellow.colour, 'XxZ');
  block(0, 0.91, 1.02, [0.27, 0.15, 0.27], orange.colour, 'XxZ');
  block(0, 1.06, 0.94, [1.38, 0.2, 0.2], blue.colour, 'XxyZ');
  block(0, 1.06, 0.98, [0.22, 0.24, 1.34], red.colour, 'XxyZ');
  // The beaks: light tips that step outwards.
  block(0, 0.36, 0.86, [0.16, 0.14, 0.1], white.colour, 'XxyZ');
  block(0, 0.73, 1.27, [0.16, 0.14, 0.1], white.colour, 'XxyZ');
  block(0, 1.04, 1.68, [0.18, 0.28, 0.1], white.colour, 'XxyZ');
  return open;
}
