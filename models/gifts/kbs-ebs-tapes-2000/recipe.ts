import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { cassette } from '../../parts/cassette.ts';

/** A row of video cassettes in their boxes and one lying before them. */
export function buildGift(): Model {
  const row = [-0.06, -0.03, 0, 0.03, 0.06];
  return model('small', [
    part(
      'plastic',
      '#26282b',
      Shape.merge(
        ...row.map((x) =>
          cassette()
            .turn('y', Math.PI / 2)
            .move(x, 0, -0.03),
        ),
      ),
    ),
    part('paper', '#dcd6c6', Shape.merge(...row.map((x) => box(0.02, 0.15, 0.001).move(x, 0.02, 0.0252)))),
    part('paper', '#8a4a3c', Shape.merge(...row.map((x) => box(0.02, 0.02, 0.0012).move(x, 0.13, 0.0256)))),
    part(
      'plastic',
      '#1d1e20',
      cassette()
        .turn('x', -Math.PI / 2)
        .turn('y', 0.25 + Math.PI / 2)
        .move(0, 0.0141, 0.1),
    ),
    part('paper', '#dcd6c6', box(0.15, 0.001, 0.06).turn('y', 0.25).move(0, 0.0282, 0.1)),
  ]);
}
