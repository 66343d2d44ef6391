import { box } from '../../kit/box.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { archGirders, legGirders, liftTracks, shaftFace, type Girders } from './girders.ts';
import { inner, legCorners, outer, platforms } from './profile.ts';

/** Copies of bars turned by quarters about the axis. */
const quarters = (bars: readonly Bar[]): Bar[] =>
  [0, 1, 2, 3].flatMap((turn) =>
    bars.map((bar): Bar => {
      const [from, to] = bar.map(([x, y, z]): Vector3 => {
        if (turn === 0) return [x, y, z];
        if (turn === 1) return [z, y, -x];
        return turn === 2 ? [-x, y, -z] : [-z, y, x];
      });
      return [from!, to!];
    }),
  );

/** A square gallery: a deck with a hole, a moulded edge and a railing of posts. Metres of the real tower. */
function gallery(half: number, hole: number, y: number, height: number, posts: number): Shape {
  const profile: Vector2[] = [
    [hole, 0],
    [half - height * 0.5, 0],
    [half, height * 0.35],
    [half, height * 0.62],
    [half - height * 0.12, height * 0.66],
    [hole, height * 0.66],
    [hole, 0],
  ];
  const ring = lathe(
    profile.map(([x, h]): Vector2 => [x * Math.SQRT2, h]),
    { segments: 4, crease: 0 },
  ).turn('y', Math.PI / 4);
  const reach = half - height * 0.1;
  const along = (i: number) => ((i / posts) * 2 - 1) * reach;
  const bars: Bar[] = [];
  for (let i = 0; i < posts; i++) {
    bars.push([
      [along(i), height * 0.6, reach],
      [along(i), height, reach],
    ]);
    if (posts > 12)
      bars.push([
        [along(i), height * 0.86, reach],
        [along(i + 0.5), height * 0.98, reach],
      ]);
  }
  for (const rail of [0.8, 1])
    bars.push([
      [-reach, height * rail, reach],
      [reach, height * rail, reach],
    ]);
  return Shape.merge(ring, lattice(quarters(bars), half * 0.0075, 3)).move(0, y, 0);
}

/** The head above the third platform: cabin, dome and mast. */
function head(): Shape {
  const y = platforms[2];
  return Shape.merge(
    gallery(8.8, 0.1, y, 6, 10),
    box(10.5, 7, 10.5, 0.4).move(0, y + 3.6, 0),
    box(12, 1, 12, 0.2).move(0, y + 10.4, 0),
    lathe(
      [
        [0, 0],
        [4.6, 0],
        [4.4, 3.5],
        [3.4, 6.4],
        [1.9, 8.2],
        [0, 8.8],
      ],
      { segments: 14 },
    ).move(0, y + 11.2, 0),
    cylinder(1.5, 13, { segments: 10, topRadius: 0.9 }).move(0, y + 19, 0),
    cylinder(1.9, 1.2, { segments: 10 }).move(0, y + 31, 0),
    cylinder(0.75, 24, { segments: 8, topRadius: 0.35 }).move(0, y + 30, 0),
  );
}

/** Masonry under the four corners of each leg, and the block they share. */
function footing(): Shape {
  const [o, i] = [outer(0), inner(0)];
  const middle = (o + i) / 2;
  const one = Shape.merge(
    box(o - i + 5, 2.2, o - i + 5, 0.5).move(middle, -3.6, middle),
    ...[o, i].flatMap((x) => [o, i].map((z) => box(6.2, 3.2, 6.2, 0.7).move(x, -1.6, z))),
  );
  return one.around(4);
}

/** What stands in for the girders from afar: closed legs and shaft along the same lines. */
function solid(): Shape {
  const heights = [0, 25, platforms[0], 85, platforms[1], 150, 190, 230, platforms[2]];
  const side = (row: number) =>
    surface(
      (u, v) => {
        const corners = legCorners(heights[Math.round(v * (heights.length - 1))]!);
        return corners[(u < 0.5 ? row : (row + 1) % 4) as 0 | 1 | 2 | 3];
      },
      1,
      heights.length - 1,
    ).doubled();
  return Shape.merge(...[0, 1, 2, 3].map(side)).around(4);
}

/** Dark patina that has come off where hands touch it: the head, the edges of the platforms, the feet. */
function worn(shape: Shape, dark: string, bright: string): Shape {
  const [low, high] = [parseColour(dark), parseColour(bright)];
  return shape.painted(([x, y, z]): Colour => {
    const touched = platforms.reduce((most, at) => Math.max(most, 1 - Math.abs(y - at - 2) / 9), 0);
    const tip = Math.max(0, (y - 270) / 60);
    const noise = fractalNoise(x * 0.05 + 3, y * 0.04, z * 0.05 + 9);
    return mixColours(low, high, Math.min(1, 0.75 * Math.max(touched, tip, 0) + 0.5 * noise * noise));
  });
}

/** A cheap cast souvenir of the Eiffel Tower, every girder of it cut through, on a thin square base. */
export function buildGift(): Model {
  const [first, second, third] = platforms;
  const legs: Girders[] = [legGirders(0, first - 6, 4), legGirders(first + 1, second - 3, 4)];
  const faces: Girders[] = [shaftFace(second + 2, third, 20), archGirders(first - 6)];
  const tracks = liftTracks(second);
  const all = [...legs, ...faces, tracks];
  const bars = (pick: (girders: Girders) => Bar[]) => quarters(all.flatMap(pick));
  const shrink = (shape: Shape) => shape.move(0, 6, 0).scale(0.25 / 336);
  const metal = (shape: Shape) => shrink(worn(shape, '#6a5236', '#b08a55'));
  const decks = Shape.merge(
    gallery(37.6, 19, first - 1.6, 5.2, 20),
    gallery(35, 19, first + 2.6, 3.4, 16),
    gallery(20.6, 5, second - 1.6, 4.6, 14),
    head(),
  );
  const cabins = [
    [first * 0.45, 1, 1],
    [first * 0.3, -1, -1],
  ].map(([y = 0, x = 1, z = 1]) => {
    const reach = (outer(y) + inner(y)) / 2;
    return box(5.6, 6, 5.6, 0.6).move(reach * x, y, reach * z);
  });
  const base = Shape.merge(box(139, 2.4, 139, 0.9).move(0, -6, 0), box(134, 1, 134, 0.5).move(0, -3.9, 0));
  return fitModel(
    model('hero', [
      part(
        'bronze',
        '#6b5335',
        metal(
          lattice(
            bars(({ chords }) => chords),
            0.85,
          ),
        ),
        { untilLevel: 1 },
      ),
      part('bronze', '#57432b', metal(solid()), { fromLevel: 2, keep: true }),
      part(
        'bronze',
        '#6b5335',
        metal(
          lattice(
            bars(({ braces }) => braces),
            0.55,
            3,
          ),
        ),
        { untilLevel: 1 },
      ),
      part(
        'bronze',
        '#5b452c',
        metal(
          lattice(
            bars(({ fine }) => fine),
            0.34,
            3,
          ),
        ),
        { untilLevel: 0 },
      ),
      part('bronze', '#6b5335', metal(Shape.merge(decks, ...cabins))),
      part('bronze', '#54402a', metal(Shape.merge(footing(), base))),
    ]),
    [0.1, 0.25, 0.1],
  );
}
