import { onTurned } from '../../parts/vessels/on-turned.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { ribbonScroll } from '../../kit/ribbon-scroll.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { vineScroll } from '../../parts/motifs/vine-scroll.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { scaleOutline } from '../../parts/vessels/scale-outline.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { formDefinition, type Form } from './form.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

interface Outline {
  readonly points: readonly Vector2[];
  /** Lowest point inside, and where the cup proper begins; shares of the height. */
  readonly floor: number;
  readonly rows: number;
}

const outlines: Record<Form['outline'], Outline> = {
  slender: {
    points: [
      [0.86, 0],
      [0.82, 0.012],
      [0.36, 0.05],
      [0.17, 0.1],
      [0.16, 0.22],
      [0.3, 0.26],
      [0.17, 0.3],
      [0.22, 0.36],
      [0.62, 0.44],
      [0.86, 0.58],
      [0.94, 0.8],
      [1, 1],
    ],
    floor: 0.4,
    rows: 20,
  },
  goblet: {
    points: [
      [0.88, 0],
      [0.82, 0.02],
      [0.36, 0.07],
      [0.19, 0.14],
      [0.17, 0.24],
      [0.36, 0.29],
      [0.36, 0.32],
      [0.17, 0.37],
      [0.24, 0.44],
      [0.74, 0.54],
      [0.96, 0.7],
      [0.95, 0.86],
      [1, 1],
    ],
    floor: 0.48,
    rows: 20,
  },
  steppe: {
    points: [
      [0.5, 0],
      [0.48, 0.03],
      [0.34, 0.1],
      [0.36, 0.15],
      [0.72, 0.26],
      [0.94, 0.44],
      [0.96, 0.62],
      [0.84, 0.8],
      [0.9, 0.92],
      [1, 1],
    ],
    floor: 0.2,
    rows: 17,
  },
  tumbler: {
    points: [
      [0.74, 0],
      [0.77, 0.012],
      [0.8, 0.06],
      [0.84, 0.3],
      [0.91, 0.65],
      [1, 1],
    ],
    floor: 0.075,
    rows: 12,
  },
};

/** Drinking cups, side by side. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const gap = 0.45;
  const radius = size[0] / (2 * (1 + (form.count - 1) * (1 + gap / 2)));
  const one = cup(form, radius, size[1], surfaces);
  const step = radius * (2 + gap);
  const all = Array.from({ length: form.count }, (_, at) =>
    // Of three or four, every other stands a little back.
    moveParts(one, (shape) =>
      shape
        .turn('y', at * 0.9)
        .move((at - (form.count - 1) / 2) * step, 0, depthOf(form.count, at, size[2], radius)),
    ),
  );
  return fitModel(vesselModel(all.flat()), size);
}

function depthOf(count: number, at: number, depth: number, radius: number): number {
  return count < 3 ? 0 : (at % 2 === 0 ? 1 : -1) * Math.max(0, depth / 2 - radius);
}

function cup(form: Form, radius: number, height: number, surfaces: readonly Surface[]): Part[] {
  const { points, floor, rows } = outlines[form.outline];
  const outside = smoothPath(scaleOutline(points, radius, height), rows);
  const isGlass = surfaces[0]!.material === 'glass';
  const segments = form.count > 1 ? 26 : 36;
  const wall = radius * (isGlass ? 0.055 : 0.035);
  const body = surfacePart(
    surfaces,
    0,
    turnedVessel(outside, { wall, segments, floor: height * floor, foot: height * 0.012, crease: 0.9 }),
  );
  const place = onTurned(outside, radius);
  const round = 2 * Math.PI * radius;
  const lip = surfacePart(
    surfaces,
    2,
    torus(radius - wall * 0.5, wall * 0.62, segments, 5).move(0, height, 0),
    { untilLevel: 1 },
  );
  const bead = (y: number, bar: number, row: 0 | 1 | 2) =>
    surfacePart(surfaces, row, ringOn(outside, height * y, radius * bar, segments), {
      untilLevel: 1,
      hidden: true,
    });
  switch (form.band) {
    case 'scroll-at-rim': {
      // Raised scrolls between two beads, on a sunk and darker ground.
      const scroll = ribbonScroll(round, height * 0.11, 16, radius * 0.014, (x, y) =>
        place(x - round / 2, height * 0.745 + y, radius * 0.012),
      );
      return [
        body,
        surfacePart(surfaces, 1, bandOn(outside, height * 0.67, height * 0.82, segments, 0.0004), {
          hidden: true,
        }),
        surfacePart(surfaces, 0, scroll, { untilLevel: 0, hidden: true }),
        bead(0.66, 0.022, 0),
        bead(0.825, 0.022, 0),
        bead(0.12, 0.03, 0),
      ];
    }
    case 'gilt-at-rim': {
      const flower = flowerHead('round', 5, { petal: '#f1e3b4', throat: '#8a6a2a', heart: '#6b501c' });
      return [
        body,
        surfacePart(surfaces, 2, bandOn(outside, height * 0.8, height * 0.94, segments), { hidden: true }),
        surfacePart(
          surfaces,
          2,
          lathe(
            [
              [radius * 0.86, height * 0.99],
              [radius * 0.8, height * 0.75],
              [radius * 0.4, height * 0.46],
              [0, height * 0.425],
            ],
            { segments },
          ),
          { hidden: true },
        ),
        ...painted(
          'silver',
          around(vineScroll(flower, '#6d675a', '#7d776a', 0.32), 6, radius, height * 0.87, [
            round / 12,
            height * 0.05,
          ]),
          place,
          {
            step: radius * 0.22,
            lift: 0.0006,
            least: 0.01,
          },
        ),
        lip,
        bead(0.26, 0.03, 2),
        bead(0.02, 0.03, 2),
      ];
    }
    case 'leaf-calyx': {
      const leaf: Vector2[] = [
        [0, 0],
        [0.5, 0.22],
        [0.62, 0.5],
        [0.36, 0.8],
        [0, 1],
        [-0.36, 0.8],
        [-0.62, 0.5],
        [-0.5, 0.22],
      ];
      const leaves = Array.from({ length: 9 }, (_, at) =>
        emboss(
          leaf.map(([x, y]): Vector2 => [
            ((at + 0.5 + x * 0.62) / 9) * round - round / 2,
            height * (0.5 + y * 0.26),
          ]),
          radius * 0.035,
          place,
        ),
      );
      const studs = sphere(radius * 0.055, 6, 4)
        .move(0, height * 0.305, radius * 0.37)
        .around(8);
      return [
        body,
        surfacePart(surfaces, 1, Shape.merge(...leaves), { untilLevel: 1, hidden: true }),
        surfacePart(surfaces, 2, studs, { untilLevel: 0, hidden: true }),
        lip,
        bead(0.02, 0.03, 1),
        bead(0.8, 0.016, 1),
      ];
    }
    case 'flowers-at-foot': {
      const from = height * 0.1;
      const to = height * 0.3;
      const metal = surfaces[Math.min(1, surfaces.length - 1)]!;
      const flower = flowerHead('round', 6, { petal: '#e9dcae', throat: '#8f7c46', heart: '#6e5c30' });
      return [
        body,
        part(metal.material, metal.colour, bandOn(outside, from, to, segments, 0.0008), { hidden: true }),
        ...painted(
          'silver',
          around(vineScroll(flower, '#7a6a3c', '#8a7a4a', 0.4), 6, radius, (from + to) / 2, [
            round / 12,
            height * 0.085,
          ]),
          place,
          {
            step: radius * 0.22,
            lift: 0.0012,
            least: 0.01,
          },
        ),
        surfacePart(
          surfaces,
          2,
          Shape.merge(
            ringOn(outside, from, radius * 0.03, segments),
            ringOn(outside, to, radius * 0.03, segments),
          ),
          { hidden: true },
        ),
      ];
    }
    default:
      return [body, lip];
  }
}

/** A silver goblet with a golden lip. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ band: 'leaf-calyx' }),
    size: [0.092, 0.16, 0.092],
    surfaces: [
      { material: 'silver', colour: '#c9c9c6' },
      { material: 'silver', colour: '#b4b3ae' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
