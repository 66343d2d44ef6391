import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';

/** A document in a frame, with a seal. */
export function buildFamily(): Model {
  const w = 0.46,
    h = 0.36;
  return model('small', [
    part('walnut', '#4a2f1d', frame(w, h, 0.034, 0.022), { tint: 'second' }),
    part('paper', '#efe6cf', panel(w * 0.9, h * 0.88, 8, 6).move(0, h * 0.06, 0.008), { tint: 'body' }),
    part(
      'paper',
      '#4a4438',
      Shape.merge(
        box(0.2, 0.016, 0.001, 0).move(0, 0.25, 0.0095),
        ...Array.from({ length: 6 }, (_, at) =>
          box(0.28 - (at === 5 ? 0.1 : 0), 0.005, 0.001, 0).move(
            at === 5 ? -0.05 : 0,
            0.21 - at * 0.018,
            0.0095,
          ),
        ),
      ),
    ),
    part(
      'gold',
      '#c79a45',
      Shape.merge(
        prism(polygon(0.026, 16, 0.022), 0.004, { chamfer: 0.001 }).move(0.12, 0.09, 0.011),
        prism(
          [
            [-0.3 * w + 0.02, 0],
            [0.3 * w, 0],
            [0.3 * w, 0.003],
            [-0.3 * w + 0.02, 0.003],
          ],
          0.001,
        ).move(0, 0.3, 0.0095),
      ),
      { tint: 'accent' },
    ),
  ]);
}
