import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';

/** A framed picture of a beast in a meadow: drawn, for the living animal never stood here. */
export function buildFamily(): Model {
  const w = 0.8,
    h = 0.6;
  const beast: Vector2[] = smoothPath<Vector2>(
    [
      [-0.16, -0.16],
      [-0.15, -0.03],
      [-0.17, 0.03],
      [-0.1, 0.06],
      [0.07, 0.055],
      [0.12, 0.12],
      [0.19, 0.13],
      [0.21, 0.09],
      [0.15, 0.06],
      [0.12, -0.02],
      [0.13, -0.16],
      [0.1, -0.16],
      [0.09, -0.05],
      [-0.1, -0.05],
      [-0.13, -0.16],
    ],
    60,
    true,
  );
  return model('small', [
    part('pale-wood', '#2c2420', frame(w, h, 0.045, 0.028), { tint: 'second' }),
    part('paper', '#efe9db', panel(w * 0.92, h * 0.9, 8, 6).move(0, h * 0.05, 0.008), { hidden: true }),
    part('paper', '#a9b8bd', panel(w * 0.76, h * 0.68, 8, 6).move(0, h * 0.16, 0.01)),
    part(
      'paper',
      '#8d9a6e',
      prism(
        [
          [-0.304, -0.205],
          [0.304, -0.205],
          [0.304, -0.07],
          [0.1, -0.05],
          [-0.304, -0.085],
        ],
        0.001,
      ).move(0, h / 2, 0.012),
    ),
    part('paper', '#5e4630', prism(beast, 0.001).move(0, h / 2, 0.0145), { tint: 'body' }),
  ]);
}
