import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A sitting bear of plush. */
export function buildFamily(): Model {
  const paw = (x: number, y: number, z: number, tx: number, ty: number, tz: number, r: number): Shape =>
    capsule([x, y, z], [tx, ty, tz], r, r * 0.9, 14);
  return model('small', [
    part(
      'fur',
      '#a5753f',
      Shape.merge(
        sphere(0.13, 26).scale(0.95, 1.08, 0.85).move(0, 0.15, 0),
        sphere(0.1, 24).scale(1, 0.92, 0.92).move(0, 0.34, 0.02),
        sphere(0.036, 14).scale(1, 1, 0.6).move(0.078, 0.415, 0.01),
        sphere(0.036, 14).scale(1, 1, 0.6).move(-0.078, 0.415, 0.01),
        paw(0.1, 0.22, 0.04, 0.15, 0.11, 0.1, 0.042),
        paw(-0.1, 0.22, 0.04, -0.15, 0.11, 0.1, 0.042),
        paw(0.08, 0.07, 0.05, 0.12, 0.055, 0.17, 0.05),
        paw(-0.08, 0.07, 0.05, -0.12, 0.055, 0.17, 0.05),
      ),
      { tint: 'body' },
    ),
    part(
      'fur',
      '#dcc39a',
      Shape.merge(
        sphere(0.045, 18).scale(1, 0.8, 0.9).move(0, 0.32, 0.095),
        sphere(0.03, 12).scale(1, 1, 0.3).move(0.12, 0.055, 0.215),
        sphere(0.03, 12).scale(1, 1, 0.3).move(-0.12, 0.055, 0.215),
      ),
      { tint: 'second' },
    ),
    part(
      'plastic',
      '#17120e',
      Shape.merge(
        sphere(0.011, 12).move(0.036, 0.365, 0.102),
        sphere(0.011, 12).move(-0.036, 0.365, 0.102),
        sphere(0.014, 12).scale(1.2, 0.8, 0.7).move(0, 0.335, 0.135),
      ),
    ),
    part(
      'silk',
      '#8c2230',
      Shape.merge(
        torus(0.075, 0.014, 28, 8).move(0, 0.258, 0.01),
        sphere(0.022, 12).scale(1.6, 0.9, 0.6).move(0.03, 0.25, 0.09),
        sphere(0.022, 12).scale(1.6, 0.9, 0.6).move(-0.03, 0.25, 0.09),
      ),
      { tint: 'accent' },
    ),
  ]);
}
