import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { formDefinition, type Form } from './form.ts';
import { piercedSpear } from './pierced-spear.ts';

/** The dome of the shield over its flat rim, at a share of its radius. */
const domeAt = (share: number) => 0.052 * Math.sqrt(Math.max(0, 1 - share * share)) + 0.004;

/** Shield and spears on a low base, at the size it comes out at. Surfaces: shield and spears, ornament, rim and studs. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [rx, ry] = form.outline === 'oval' ? [0.165, 0.225] : [0.195, 0.195];
  const middle = ry + 0.075;
  const up = (shape: Shape): Shape => shape.move(0, middle, 0);
  const face = (x: number, y: number, z: number): Vector3 => [x, y, domeAt(Math.hypot(x / rx, y / ry)) + z];
  const profile = smoothPath<Vector2>(
    [
      [1, 0],
      [0.985, 0.008],
      [0.9, domeAt(0.9)],
      [0.7, domeAt(0.7)],
      [0.4, domeAt(0.4)],
      [0.15, domeAt(0.15)],
      [0, domeAt(0)],
    ],
    14,
  );
  const dish = lathe(
    [...profile, [0, domeAt(0) - 0.004], [0.5, domeAt(0.5) - 0.004], [0.96, 0.002], [1, 0]],
    { segments: 44, crease: 0.7 },
  )
    .turn('x', Math.PI / 2)
    .scale(rx, ry, 1);
  const ring = (share: number, bar: number) =>
    sweep(
      Array.from({ length: 56 }, (_, i): Vector3 => {
        const angle = (i / 56) * 2 * Math.PI;
        const [x, y] = [Math.cos(angle) * rx * share, Math.sin(angle) * ry * share];
        return [x, y, share > 0.98 ? 0.004 : domeAt(share)];
      }),
      superellipse(bar, bar, 2, 8),
      { closed: true, up: [0, 0, 1], crease: Math.PI },
    );
  const rope = Shape.merge(ring(0.985, 0.0075), ring(0.86, 0.0032), ring(0.36, 0.004));
  const studs = Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    return sphere(0.0052, 8, 5).move(
      ...face(Math.cos(angle) * rx * 0.925, Math.sin(angle) * ry * 0.925, 0.001),
    );
  });
  const boss = lathe(
    smoothPath<Vector2>(
      [
        [0.05, 0.05],
        [0.046, 0.058],
        [0.032, 0.064],
        [0.026, 0.072],
        [0.012, 0.082],
        [0.006, 0.094],
        [0, 0.1],
      ],
      18,
    ),
    { segments: 24 },
  ).turn('x', Math.PI / 2);
  const parts: Part[] = [
    surfacePart(surfaces, 0, up(dish)),
    surfacePart(surfaces, 2, up(Shape.merge(rope, boss))),
    surfacePart(surfaces, 2, up(Shape.merge(...studs)), { untilLevel: 1 }),
  ];
  if (form.ornament === 'scrolls') {
    // A running scroll bent into a ring between boss and rim.
    const around = 2 * Math.PI;
    const scroll = leafScroll({
      length: around,
      height: 0.4,
      curls: 12,
      line: '#000000',
      weight: 0.1,
      steps: 12,
    });
    const bent = (x: number, y: number): Vector2 => {
      const share = 0.61 + y;
      return [Math.cos(x) * rx * share, Math.sin(x) * ry * share];
    };
    parts.push(
      surfacePart(
        surfaces,
        1,
        up(
          Shape.merge(
            ...scroll.map(({ outline }) =>
              emboss(
                outline.map(([x, y]) => bent(x, y)),
                0.0022,
                face,
                Math.PI,
              ),
            ),
          ),
        ),
        { untilLevel: 1 },
      ),
    );
  }
  if (form.spears) {
    const { head, shaft } = piercedSpear(0.72);
    const lean = (shape: Shape, side: 1 | -1): Shape =>
      shape
        .move(0, -0.31, side * 0.006 - 0.02)
        .turn('z', side * -0.52)
        .move(0, middle + 0.015, 0);
    parts.push(
      surfacePart(surfaces, 0, Shape.merge(lean(head, 1), lean(head, -1))),
      surfacePart(surfaces, 1, Shape.merge(lean(shaft, 1), lean(shaft, -1))),
    );
  }
  parts.push(
    part(
      'walnut',
      '#3d281b',
      Shape.merge(box(0.3, 0.02, 0.12, 0.004), box(0.26, 0.014, 0.09, 0.004).move(0, 0.019, 0)).boxTextured(),
    ),
    part('walnut', '#3d281b', box(0.05, middle - 0.06, 0.016, 0.003).move(0, 0.03, -0.024), { hidden: true }),
  );
  return model('medium', parts);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** An oval shield before two spears. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({}),
    surfaces: [
      { material: 'bronze', colour: '#a5683c' },
      { material: 'bronze', colour: '#754a2c' },
      { material: 'brass', colour: '#b8924c' },
    ],
  });
}
