import type { Surface } from '../../kit/form-request.ts';
import { box } from '../../kit/box.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface RackUpright {
  readonly x: number;
  /** Heights of the hollows that carry the tiers, from below, metres. */
  readonly saddles: readonly number[];
}

/**
 * A wooden rack for long things: two uprights with hooks in front, one over the other, on a moulded board. What lies on
 * it has its middle plane at z = 0; `reach` is half its thickness there.
 */
export function twoTierRack(
  uprights: readonly RackUpright[],
  board: { readonly width: number; readonly depth: number },
  wood: Surface,
  reach = 0.016,
): Part[] {
  const posts = uprights.map(({ x, saddles }) => {
    const top = Math.max(...saddles);
    const back = -reach - 0.026;
    const front: Vector2[] = [[back + 0.022, 0.02]];
    for (const saddle of saddles)
      front.push(
        [back + 0.022, saddle - 0.045],
        ...smoothPath<Vector2>(
          [
            [back + 0.024, saddle - 0.036],
            [reach * 0.4, saddle - 0.026],
            [reach + 0.018, saddle - 0.006],
            [reach + 0.024, saddle + 0.02],
            [reach + 0.014, saddle + 0.024],
            [reach + 0.006, saddle + 0.004],
            [0, saddle],
            [-reach * 0.9, saddle + 0.006],
            [back + 0.022, saddle + 0.02],
          ],
          18,
        ),
      );
    const outline: Vector2[] = [
      [back - 0.008, 0.02],
      ...front,
      ...smoothPath<Vector2>(
        [
          [back + 0.022, top + 0.022],
          [back + 0.018, top + 0.04],
          [back + 0.004, top + 0.046],
          [back - 0.004, top + 0.03],
        ],
        8,
      ).slice(1),
    ];
    return prism(outline, 0.016, { chamfer: 0.0022 })
      .turn('y', -Math.PI / 2)
      .move(x, 0, 0);
  });
  const base = Shape.merge(
    box(board.width, 0.014, board.depth, 0.003),
    box(board.width * 0.965, 0.009, board.depth * 0.86, 0.004).move(0, 0.013, 0),
  ).move(0, 0, -0.008);
  return [part(wood.material, wood.colour, Shape.merge(...posts, base).boxTextured())];
}
