import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { walker } from '../../parts/walker.ts';

/** A four-footed beast, carved, walking on a low base. */
export function buildFamily(): Model {
  const beast = walker({ length: 0.3, legs: 0.42, neck: 0.34, girth: 0.4, head: 0.2 });
  const ear = capsule([0, 0, 0], [-0.008, 0.026, 0.01], 0.009, 0.004, 10);
  return model('small', [
    part('bronze', '#6b5230', beast.move(0, 0.03, 0), { tint: 'body' }),
    part('bronze', '#6b5230', Shape.merge(ear, ear.mirror('z')).move(0.2, 0.34, 0), { tint: 'body' }),
    part('stone', '#3a3a36', plinthBoard(0.42, 0.032, 0.16), { tint: 'second' }),
  ]);
}
