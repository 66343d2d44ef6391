import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { polygon, rectangle } from '../../kit/outlines.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A cut crystal block with a figure engraved inside, on a base. */
export function buildFamily(): Model {
  return model('small', [
    part('lacquer', '#221a18', plinthBoard(0.16, 0.03, 0.12), { tint: 'second' }),
    part(
      'crystal',
      '#dfe8ea',
      prism(rectangle(0.11, 0.15, 0.012, 2), 0.07, { chamfer: 0.008, crease: 0 }).move(0, 0.105, 0),
      { tint: 'body' },
    ),
    part('gold', '#d9b25c', prism(polygon(0.028, 5, 0.012), 0.006).move(0, 0.11, 0.038), {
      tint: 'accent',
      untilLevel: 1,
    }),
  ]);
}
