import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';

/** A drum laced around its body, on crossed legs. */
export function buildFamily(): Model {
  const lace = Shape.merge(
    ...Array.from({ length: 16 }, (_, at) => {
      const a = (at / 16) * 2 * Math.PI;
      const b = a + (at % 2 === 0 ? 1 : -1) * (Math.PI / 16);
      return tube(
        [
          [Math.sin(a) * 0.206, 0.2, Math.cos(a) * 0.206],
          [Math.sin(b) * 0.206, 0.5, Math.cos(b) * 0.206],
        ],
        0.0035,
        { sides: 5 },
      );
    }),
  );
  return model('small', [
    part(
      'lacquer',
      '#8c2320',
      lathe(
        [
          [0, 0.2],
          [0.19, 0.2],
          [0.2, 0.28],
          [0.205, 0.35],
          [0.2, 0.42],
          [0.19, 0.5],
          [0, 0.5],
        ],
        { segments: 36, crease: 0.7 },
      ),
      { tint: 'body' },
    ),
    part(
      'leather',
      '#d8c7a2',
      Shape.merge(
        cylinder(0.196, 0.012, { segments: 36 }).move(0, 0.498, 0),
        cylinder(0.196, 0.012, { segments: 36 }).move(0, 0.19, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        lace,
        torus(0.2, 0.009, 36, 8).move(0, 0.497, 0),
        torus(0.2, 0.009, 36, 8).move(0, 0.204, 0),
      ),
      { tint: 'accent' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        ...[0.5, 2.6, 4.7].map((a) =>
          capsule(
            [Math.sin(a) * 0.22, 0.015, Math.cos(a) * 0.22],
            [Math.sin(a + 2.6) * 0.1, 0.2, Math.cos(a + 2.6) * 0.1],
            0.015,
            0.013,
            9,
          ),
        ),
      ),
    ),
  ]);
}
