import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/*
 * Motifs as a loom makes them: few corners, flat colours, in unit size about the origin. Cheap enough to be repeated
 * by the hundred over a carpet.
 */

/** A lobed flower of radius 1 with a ring and a heart. */
export function rosette(petal: string, ring: string, heart: string, lobes = 6): Drawing {
  const star = (outer: number, inner: number): Vector2[] =>
    Array.from({ length: lobes * 2 }, (_, at) => {
      const angle = (at / lobes) * Math.PI;
      const reach = at % 2 === 0 ? outer : inner;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    });
  const disc = (radius: number, sides: number): Vector2[] =>
    Array.from({ length: sides }, (_, at) => {
      const angle = (at / sides) * 2 * Math.PI;
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    });
  return [
    { outline: star(1, 0.72), colour: petal },
    { outline: disc(0.52, 6), colour: ring },
    { outline: disc(0.26, 4), colour: heart },
  ];
}

/** A pointed leaf from the origin up, 1 long, half of it lighter. */
export function wovenLeaf(dark: string, light: string): Drawing {
  return [
    {
      outline: [
        [0, 0],
        [0.24, 0.48],
        [0, 1],
        [-0.24, 0.48],
      ],
      colour: dark,
    },
    {
      outline: [
        [0, 0.1],
        [0.15, 0.5],
        [0, 0.9],
      ],
      colour: light,
    },
  ];
}

/** The bent pine-cone of Indian and Persian weaving: its foot at (0, −1), its tip bent to the right, about 2 high. */
export function boteh(body: string, inner: string, heart: string): Drawing {
  const outline: Vector2[] = [
    [0, -1],
    [0.5, -0.78],
    [0.68, -0.3],
    [0.52, 0.2],
    [0.3, 0.56],
    [0.42, 0.82],
    [0.74, 0.86],
    [0.5, 1.02],
    [0.1, 0.94],
    [-0.2, 0.6],
    [-0.52, 0.16],
    [-0.68, -0.34],
    [-0.5, -0.78],
  ];
  return [
    { outline, colour: body },
    { outline: outline.map(([x, y]): Vector2 => [x * 0.7 - 0.02, y * 0.72 - 0.12]), colour: inner },
    ...placeDrawing(rosette(heart, body, inner, 6), { y: -0.34, scale: 0.3 }),
  ];
}

/** A perched bird looking to the right, about 2 long: breast, wing, tail, crest. */
export function wovenBird(body: string, wing: string, beak: string): Drawing {
  return [
    {
      outline: [
        [-1.3, -0.5],
        [-1.15, -0.72],
        [-0.4, -0.36],
        [-0.3, -0.02],
      ],
      colour: wing,
    },
    {
      outline: [
        [-0.55, -0.1],
        [-0.3, -0.48],
        [0.2, -0.55],
        [0.55, -0.25],
        [0.62, 0.2],
        [0.84, 0.36],
        [0.84, 0.62],
        [0.62, 0.76],
        [0.38, 0.64],
        [0.28, 0.3],
        [-0.1, 0.2],
      ],
      colour: body,
    },
    {
      outline: [
        [-0.75, -0.28],
        [-0.1, -0.34],
        [0.3, -0.08],
        [0.12, 0.2],
        [-0.3, 0.12],
      ],
      colour: wing,
    },
    {
      outline: [
        [0.82, 0.56],
        [1.06, 0.46],
        [0.83, 0.42],
      ],
      colour: beak,
    },
    {
      outline: [
        [0.58, 0.6],
        [0.66, 0.6],
        [0.66, 0.52],
        [0.58, 0.52],
      ],
      colour: '#1c1714',
    },
    {
      outline: [
        [0.5, 0.72],
        [0.4, 1],
        [0.66, 0.76],
      ],
      colour: beak,
    },
    {
      outline: stroke(
        [
          [0.05, -0.5],
          [0.0, -0.85],
          [0.2, -0.87],
        ],
        0.07,
      ),
      colour: beak,
    },
    {
      outline: stroke(
        [
          [0.25, -0.5],
          [0.24, -0.85],
          [0.44, -0.87],
        ],
        0.07,
      ),
      colour: beak,
    },
  ];
}

/** A stepped lozenge 2 across with a smaller one in it. */
export function steppedLozenge(outer: string, inner: string, heart: string, steps = 4): Drawing {
  const ring = (reach: number): Vector2[] => {
    const quarter = Array.from({ length: steps }, (_, at): Vector2[] => [
      // A hair out of line, so that no three corners lie on one.
      [reach * (1 - at / steps), reach * (at / steps + 0.004 * at)],
      [reach * (1 - at / steps + 0.003 * (at + 1)), (reach * (at + 1)) / steps],
    ]).flat();
    return [0, 1, 2, 3].flatMap((turn) =>
      quarter.map(([x, y]): Vector2 => {
        const [cosine, sine] = [
          Math.round(Math.cos((turn * Math.PI) / 2)),
          Math.round(Math.sin((turn * Math.PI) / 2)),
        ];
        return [cosine * x - sine * y, sine * x + cosine * y];
      }),
    );
  };
  return [
    { outline: ring(1), colour: outer },
    { outline: ring(0.66), colour: inner },
    { outline: ring(0.3), colour: heart },
  ];
}

/**
 * A border round a rectangle centred on the origin: its ground, and a run of one's own along each side (drawn along x,
 * centred, y from −1/2 to 1/2 of the band, its outer side up) with a square in each corner.
 * @param inset of its outer edge from the rectangle's
 */
export function wovenBorder(
  [width, height]: Vector2,
  inset: number,
  band: number,
  ground: string,
  run: (length: number, band: number) => Drawing,
  corner: Drawing = [],
): Drawing {
  const [x, y] = [width / 2 - inset, height / 2 - inset];
  const strip = (length: number): Drawing => [
    {
      outline: [
        [-length / 2, -band / 2],
        [length / 2, -band / 2],
        [length / 2, band / 2],
        [-length / 2, band / 2],
      ],
      colour: ground,
    },
    ...run(length, band),
  ];
  const square = strip(band).slice(0, 1);
  return [
    ...[0, 1].flatMap((side) => [
      ...placeDrawing(strip((x - band) * 2), {
        y: (side ? -1 : 1) * (y - band / 2),
        turn: side ? Math.PI : 0,
      }),
      ...placeDrawing(strip((y - band) * 2), {
        x: (side ? 1 : -1) * (x - band / 2),
        turn: side ? -Math.PI / 2 : Math.PI / 2,
      }),
    ]),
    ...[-1, 1].flatMap((signX) =>
      [-1, 1].flatMap((signY) =>
        placeDrawing([...square, ...placeDrawing(corner, { scale: band * 0.4 })], {
          x: signX * (x - band / 2),
          y: signY * (y - band / 2),
        }),
      ),
    ),
  ];
}

/** A row of the same motif with a gap, alternating between several. */
export function rowOf(motifs: readonly Drawing[], pitch: number, scale: number): (length: number) => Drawing {
  return (length) => {
    const count = Math.max(1, Math.round(length / pitch));
    return Array.from({ length: count }, (_, at) =>
      placeDrawing(motifs[at % motifs.length]!, { x: ((at + 0.5) / count - 0.5) * length, scale }),
    ).flat();
  };
}

/** A vine that waves from flower to flower, with leaves. */
export function wovenVine(
  flowers: readonly Drawing[],
  leaf: Drawing,
  stem: string,
): (length: number, band: number) => Drawing {
  return (length, band) => {
    const count = Math.max(2, Math.round(length / (band * 1.75)));
    const pitch = length / count;
    const wave = (t: number) => Math.sin(t * Math.PI) * band * 0.22;
    const points = Array.from({ length: count * 4 + 1 }, (_, at): Vector2 => [
      (at / (count * 4) - 0.5) * length,
      wave(at / 4),
    ]);
    return [
      { outline: stroke(points, band * 0.05), colour: stem },
      ...Array.from({ length: count }, (_, at) => {
        const x = (at + 0.5 - count / 2) * pitch;
        const up = at % 2 === 0 ? 1 : -1;
        return [
          ...placeDrawing(leaf, {
            x: x - pitch * 0.4,
            y: up * band * 0.02,
            turn: up > 0 ? 2.6 : 0.6,
            scale: band * 0.34,
          }),
          ...placeDrawing(leaf, {
            x: x - pitch * 0.34,
            y: up * band * 0.1,
            turn: up > 0 ? 0.3 : 2.8,
            scale: band * 0.3,
          }),
          ...placeDrawing(flowers[at % flowers.length]!, { x, y: up * band * 0.04, scale: band * 0.3 }),
        ];
      }).flat(),
    ];
  };
}
