import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { jucheTower } from '../../parts/juche-tower.ts';
import type { Form } from './form.ts';
import { steppedBase } from './stepped-base.ts';

/** The Tower of the Juche Idea on steps: shaft in the first surface, torch and flame in the second, base in the third. */
export function jucheModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const step = height * 0.022;
  const baseTop = step * 0.98 * form.steps + step * 0.02;
  const tower = jucheTower(height - baseTop);
  const wing = (side: number): Shape =>
    Shape.merge(
      // A wall that falls away outwards, as the groups beside the tower stand lower than it.
      box(width * 0.22, height * 0.05, depth * 0.42, height * 0.004),
      box(width * 0.15, height * 0.05, depth * 0.34, height * 0.004).move(
        -side * width * 0.028,
        height * 0.048,
        0,
      ),
      box(width * 0.085, height * 0.045, depth * 0.26, height * 0.004).move(
        -side * width * 0.05,
        height * 0.096,
        0,
      ),
    ).move(side * width * 0.3, baseTop - height * 0.002, 0);
  const base = steppedBase(width, depth, step, form.steps, Math.min(width, depth) * 0.06);
  return model('small', [
    surfacePart(surfaces, 0, tower.shaft.move(0, baseTop, 0)),
    surfacePart(surfaces, 1, Shape.merge(tower.torch, tower.flame).move(0, baseTop, 0)),
    surfacePart(surfaces, 2, form.flanks ? Shape.merge(base, wing(-1), wing(1)) : base),
  ]);
}
