import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { jucheTower } from '../../parts/juche-tower.ts';
import { earth } from './earth.ts';
import type { Form } from './form.ts';
import { sunModel } from './sun-model.ts';

/** Stones of an inlaid globe: lands by turns in agate, jasper, jade, malachite, quartz and tiger's eye. */
const gems = ['#b98d5a', '#8f4a35', '#6f9a63', '#2f7a5c', '#d8c7ae', '#a8713a', '#7f6a8a', '#c2a45c'];
const tilt = 0.41;

/** Three clear bent feet under a ball of `radius` whose centre is at `centre`. */
function threeFeet(radius: number, centre: number): Shape {
  const foot = tube(
    smoothPath<Vector3>(
      [
        [0, radius * 0.06, radius * 0.98],
        [0, centre - radius * 0.92, radius * 0.75],
        [0, centre - radius * 0.86, radius * 0.52],
      ],
      10,
    ),
    (t) => radius * (0.06 - 0.015 * t),
    { sides: 10 },
  );
  return Shape.merge(
    foot.around(3),
    torus(radius * 0.52, radius * 0.045, 32, 8).move(0, centre - radius * 0.84, 0),
  );
}

/** A meridian ring with its pins, a horizon ring on four arms and a turned foot, as library globes have. */
function meridian(radius: number, centre: number): Shape {
  const bar: Vector2[] = [
    [-radius * 0.035, -radius * 0.02],
    [radius * 0.035, -radius * 0.02],
    [radius * 0.035, radius * 0.02],
    [-radius * 0.035, radius * 0.02],
  ];
  const circle = (reach: number, count: number) =>
    Array.from({ length: count }, (_, i): Vector3 => {
      const angle = (i / count) * 2 * Math.PI;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach, 0];
    });
  const ring = sweep(circle(radius * 1.1, 56), bar, { closed: true, up: [0, 0, 1], level: true });
  const ticks = Array.from({ length: 36 }, (_, i) =>
    cylinder(radius * 0.006, radius * 0.05, { segments: 5, chamfer: 0 })
      .move(0, radius * 1.07, radius * 0.022)
      .turn('z', (i / 36) * 2 * Math.PI),
  );
  const pins = [-1, 1].map((side) =>
    cylinder(radius * 0.03, radius * 0.14, { segments: 10 }).move(
      0,
      side > 0 ? radius * 0.99 : -radius * 1.13,
      0,
    ),
  );
  const horizon = lathe(
    [
      [radius * 1.13, -radius * 0.02],
      [radius * 1.24, -radius * 0.02],
      [radius * 1.24, radius * 0.02],
      [radius * 1.13, radius * 0.02],
      [radius * 1.13, -radius * 0.02],
    ],
    { segments: 56, crease: 0.4 },
  );
  const arm = tube(
    smoothPath<Vector3>(
      [
        [0, -radius * 0.03, radius * 1.18],
        [0, -radius * 0.75, radius * 1.02],
        [0, -radius * 1.16, radius * 0.4],
        [0, -radius * 1.22, 0],
      ],
      12,
    ),
    radius * 0.03,
    { sides: 7 },
  );
  return Shape.merge(Shape.merge(ring, ...pins, ...ticks).turn('z', -tilt), horizon, arm.around(4)).move(
    0,
    centre,
    0,
  );
}

function turnedFoot(radius: number, top: number): Shape {
  return lathe(
    [
      [0, 0],
      [0.62, 0],
      [0.63, 0.05],
      [0.5, 0.12],
      [0.2, 0.22],
      [0.11, 0.42],
      [0.18, 0.56],
      [0.1, 0.7],
      [0.12, 0.86],
      [0.2, 1],
      [0, 1],
    ].map(([r, y]): Vector2 => [(r ?? 0) * radius * 1.5, (y ?? 0) * top]),
    { segments: 36 },
  );
}

/** A globe about the shaft of a tower whose flame rises over the pole, on a drum that hides the works. */
function towerGlobe({ size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height] = size;
  const radius = width * 0.42;
  const drum = height * 0.12;
  const centre = drum + height * 0.05 + radius;
  const tower = jucheTower(height - drum);
  const map = earth(
    radius,
    surfaces[0]!.colour,
    (row) => ['#d9cfae', '#c9bd92', '#e3dcc4', '#cdbf95', '#d6c89c'][row % 5]!,
  );
  const turn = (shape: Shape) => shape.move(0, centre, 0);
  const base = Shape.merge(
    lathe(
      [
        [0, 0],
        [width * 0.5, 0],
        [width * 0.5, drum * 0.3],
        [width * 0.46, drum * 0.38],
        [width * 0.44, drum * 0.92],
        [width * 0.42, drum],
        [0, drum],
      ],
      { segments: 48, crease: 0.4 },
    ),
  );
  const collar = (y: number) =>
    lathe(
      [
        [radius * 0.1, -radius * 0.03],
        [radius * 0.26, -radius * 0.03],
        [radius * 0.24, radius * 0.03],
        [radius * 0.1, radius * 0.05],
        [radius * 0.1, -radius * 0.03],
      ],
      { segments: 24 },
    ).move(0, y, 0);
  return [
    part(surfaces[0]!.material, surfaces[0]!.colour, turn(map.sea)),
    part('painted-metal', '#d9cfae', turn(map.lands)),
    part('painted-metal', '#27455c', turn(map.lines), { untilLevel: 0 }),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        tower.shaft.move(0, drum, 0),
        collar(centre - radius * 0.985),
        collar(centre + radius * 0.985),
      ),
    ),
    surfacePart(surfaces, 2, Shape.merge(tower.torch, tower.flame).move(0, drum, 0)),
    part('painted-metal', '#3a3f45', base),
    part(
      'steel',
      '#c6c9ca',
      Array.from({ length: 12 }, (_, i) =>
        sphere(width * 0.008, 6, 4)
          .move(0, drum * 0.65, width * 0.45)
          .turn('y', (i / 12) * 2 * Math.PI),
      ).reduce((all, each) => Shape.merge(all, each)),
      { untilLevel: 0 },
    ),
  ];
}

function mapGlobe({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height] = size;
  const isGem = form.globe === 'gem-earth';
  const hasRing = form.stand === 'meridian';
  const radius = hasRing ? width / 2.48 : width / 2;
  const centre = hasRing ? height - radius * 1.13 : height - radius;
  const green = surfaces[Math.min(1, surfaces.length - 1)]!;
  const map = earth(
    radius,
    surfaces[0]!.colour,
    (row) => (isGem ? gems[row % gems.length]! : green.colour),
    isGem ? 0.016 : 0.011,
  );
  const set = (shape: Shape) => shape.turn('z', -tilt).move(0, centre, 0);
  const stand = {
    'three-feet': () => threeFeet(radius, centre),
    meridian: () => Shape.merge(meridian(radius, centre), turnedFoot(radius * 0.95, centre - radius * 1.2)),
    'turned-foot': () => turnedFoot(radius * 0.8, centre - radius * 0.96),
    drum: () => turnedFoot(radius, centre - radius * 0.9),
  }[form.stand]();
  const parts = [
    part(surfaces[0]!.material, surfaces[0]!.colour, set(map.sea)),
    part(green.material, green.colour, set(map.lands)),
    surfacePart(surfaces, 2, stand),
  ];
  // Gold wires part the stones of an inlaid globe.
  if (isGem) parts.push(part('gold', '#d8b45e', set(map.lines), { untilLevel: 1 }));
  return parts;
}

/** A globe on its stand. */
export function buildForm(request: FormRequest<Form>): Model {
  const made =
    request.form.globe === 'sun-with-planets'
      ? sunModel(request)
      : model('medium', request.form.globe === 'earth-round-tower' ? towerGlobe(request) : mapGlobe(request));
  return fitModel(made, request.size);
}

/** A map globe in a meridian ring. */
export function buildFamily(): Model {
  return buildForm({
    form: { globe: 'earth', stand: 'meridian', planets: 0 },
    size: [0.36, 0.5, 0.36],
    surfaces: [
      { material: 'enamel', colour: '#3f6d8c' },
      { material: 'enamel', colour: '#b7a878' },
      { material: 'brass', colour: '#b8903c' },
    ],
  });
}
