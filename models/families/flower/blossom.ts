import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { petal, petalRing, type PetalForm } from '../../parts/petal.ts';
import type { Form } from './form.ts';

export interface Blossom {
  readonly petals: Shape;
  /** Stamens and seeds. */
  readonly heart: Shape;
}

const ring = (
  count: number,
  radius: number,
  form: Omit<PetalForm, 'length' | 'width'> & { l: number; w: number; out?: number },
  turn = 0,
  columns = 4,
  rows = 4,
) =>
  petal({ ...form, length: form.l * radius, width: form.w * radius }, columns, rows)
    .move(0, 0, (form.out ?? 0) * radius)
    .around(count, turn);

const heartOf = (radius: number, size: number, flat = 0.7): Shape =>
  sphere(radius * size, 10, 6).scale(1, flat, 1);

const builders = {
  /** Doubled, with broad frilled petals in three rings. */
  begonia: (r) => ({
    petals: Shape.merge(
      ring(5, r, {
        l: 1,
        w: 0.95,
        widest: 0.66,
        point: 0.42,
        lift: 0.5,
        tipLift: -0.15,
        cup: 0.06,
        frill: 0.05,
      }),
      ring(
        5,
        r,
        { l: 0.78, w: 0.7, widest: 0.65, point: 0.45, lift: 0.85, tipLift: 0.3, cup: 0.1, frill: 0.06 },
        0.6,
      ),
      ring(
        4,
        r,
        { l: 0.52, w: 0.5, widest: 0.62, point: 0.45, lift: 1.2, tipLift: 0.9, cup: 0.2 },
        0.2,
        4,
        4,
      ),
    ),
    heart: heartOf(r, 0.16, 1).move(0, r * 0.2, 0),
  }),
  /** Nine thick spoons round a cone. */
  magnolia: (r) => ({
    petals: Shape.merge(
      ring(6, r, { l: 1.15, w: 0.62, widest: 0.62, point: 0.44, lift: 0.5, tipLift: 1, cup: 0.3 }, 0, 4, 4),
      ring(3, r, { l: 1, w: 0.56, widest: 0.62, point: 0.44, lift: 1.1, tipLift: 1.6, cup: 0.34 }, 0.5, 4, 4),
    ),
    heart: heartOf(r, 0.13, 2.6).move(0, r * 0.24, 0),
  }),
  /** Three sepals, two wide petals and a lip; it looks along +y. */
  orchid: (r) => {
    const at = (form: PetalForm, turn: number) => petal(form, 6, 6).turn('y', turn);
    const sepal: PetalForm = {
      length: r,
      width: r * 0.5,
      widest: 0.5,
      point: 0.65,
      lift: 0.14,
      tipLift: -0.1,
      cup: -0.05,
    };
    const wing: PetalForm = {
      length: r * 0.98,
      width: r * 0.98,
      widest: 0.55,
      point: 0.5,
      lift: 0.22,
      tipLift: -0.1,
      cup: -0.06,
      frill: 0.03,
    };
    return {
      petals: Shape.merge(
        at(sepal, Math.PI),
        at(sepal, 0.95),
        at(sepal, -0.95),
        at(wing, Math.PI / 2 + 0.22).move(0, r * 0.05, 0),
        at(wing, -Math.PI / 2 - 0.22).move(0, r * 0.05, 0),
      ),
      heart: Shape.merge(
        petal(
          {
            length: r * 0.5,
            width: r * 0.36,
            widest: 0.7,
            point: 0.5,
            lift: 0.9,
            tipLift: -0.5,
            cup: 0.35,
            notch: 0.2,
          },
          5,
          6,
        ),
        petal({ length: r * 0.3, width: r * 0.24, lift: 1.2, tipLift: 1.7, cup: 0.4 }, 4, 4).turn('y', 1.1),
        petal({ length: r * 0.3, width: r * 0.24, lift: 1.2, tipLift: 1.7, cup: 0.4 }, 4, 4).turn('y', -1.1),
        sphere(r * 0.08, 8, 5)
          .scale(1, 1.6, 1)
          .move(0, r * 0.13, -r * 0.02),
      ),
    };
  },
  /** Two rings of tongues round a domed plate of seeds. */
  sunflower: (r) => ({
    petals: Shape.merge(
      ring(
        16,
        r * 0.55,
        { l: 1.05, w: 0.34, widest: 0.45, point: 0.62, lift: 0.3, tipLift: -0.15, keel: 0.1, out: 0.78 },
        0,
        4,
        4,
      ),
      ring(
        16,
        r * 0.55,
        { l: 0.92, w: 0.32, widest: 0.45, point: 0.62, lift: 0.55, tipLift: 0.1, keel: 0.1, out: 0.74 },
        Math.PI / 16,
        4,
        5,
      ),
    ),
    heart: Shape.merge(
      sphere(r * 0.47, 24, 10).scale(1, 0.32, 1),
      ...Array.from({ length: 60 }, (_, i) => {
        // Seeds in the spirals of the golden angle.
        const reach = r * 0.44 * Math.sqrt((i + 0.5) / 60);
        const turn = i * 2.39996;
        const up = Math.sqrt(Math.max(0, 1 - (reach / (r * 0.47)) ** 2)) * r * 0.15;
        return sphere(r * 0.036, 5, 3).move(Math.sin(turn) * reach, up, Math.cos(turn) * reach);
      }),
    ),
  }),
  /** Full: four rings, the inner ones folded in upon themselves. */
  peony: (r) => ({
    petals: Shape.merge(
      ring(
        7,
        r,
        {
          l: 1.08,
          w: 0.92,
          widest: 0.68,
          point: 0.42,
          lift: 0.35,
          tipLift: 0.15,
          cup: 0.12,
          frill: 0.05,
          notch: 0.08,
        },
        0,
        4,
        4,
      ),
      ring(
        6,
        r,
        {
          l: 0.92,
          w: 0.8,
          widest: 0.66,
          point: 0.42,
          lift: 0.7,
          tipLift: 0.8,
          cup: 0.2,
          frill: 0.05,
          notch: 0.1,
        },
        0.4,
      ),
      ring(
        5,
        r,
        { l: 0.76, w: 0.66, widest: 0.64, point: 0.45, lift: 0.95, tipLift: 1.3, cup: 0.28, frill: 0.05 },
        0.1,
        4,
        4,
      ),
      ring(5, r, { l: 0.6, w: 0.5, widest: 0.6, point: 0.45, lift: 1.2, tipLift: 1.8, cup: 0.35 }, 0.7, 4, 4),
    ),
    heart: heartOf(r, 0.15, 1.3).move(0, r * 0.28, 0),
  }),
  /** A plain open flower of five petals. */
  mallow: (r) => ({
    petals: ring(
      5,
      r,
      {
        l: 1.05,
        w: 0.98,
        widest: 0.66,
        point: 0.4,
        lift: 0.75,
        tipLift: 0.05,
        cup: 0.1,
        frill: 0.03,
        notch: 0.06,
      },
      0,
      6,
      6,
    ),
    heart: Shape.merge(
      heartOf(r, 0.13, 2.4).move(0, r * 0.2, 0),
      ...[0, 1, 2, 3, 4].map((i) =>
        sphere(r * 0.04, 6, 4)
          .move(0, r * 0.5, r * 0.06)
          .turn('y', i * 1.257),
      ),
    ),
  }),
} satisfies Record<Form['flower'], (radius: number) => Blossom>;

/** An open blossom about the origin that looks up, its petals `radius` long. */
export const blossom = (flower: Form['flower'], radius: number): Blossom => builders[flower](radius);

/** A closed bud standing on the origin. */
export function bud(radius: number): Shape {
  return petalRing(
    4,
    {
      length: radius * 1.9,
      width: radius * 1.25,
      widest: 0.42,
      point: 0.55,
      lift: 1.05,
      tipLift: 1.95,
      cup: 0.4,
    },
    0,
    4,
    4,
  );
}

const leafForms = {
  begonia: { width: 0.78, widest: 0.4, point: 0.5, frill: 0.05 },
  magnolia: { width: 0.42, widest: 0.6, point: 0.6, frill: 0 },
  orchid: { width: 0.24, widest: 0.5, point: 0.5, frill: 0 },
  sunflower: { width: 0.7, widest: 0.38, point: 0.7, frill: 0.03 },
  peony: { width: 0.42, widest: 0.5, point: 0.8, frill: 0.05 },
  mallow: { width: 0.45, widest: 0.45, point: 0.7, frill: 0.02 },
} satisfies Record<Form['flower'], object>;

/** A leaf from the origin towards +z, `length` long, drooping at its tip. */
export function leaf(flower: Form['flower'], length: number): Shape {
  const { width, ...rest } = leafForms[flower];
  return petal(
    { ...rest, length, width: width * length, lift: 0.6, tipLift: -0.5, cup: 0.05, keel: 0.07 },
    4,
    7,
  );
}
