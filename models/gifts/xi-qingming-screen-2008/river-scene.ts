import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import {
  matBoat,
  passer,
  tiledHouse,
  timberBridge,
  type SceneColours,
} from '../../parts/motifs/old-china.ts';
import { willow } from '../../parts/motifs/willow.ts';

const colours: SceneColours = { line: '#33200f', roof: '#6a5332', wall: '#d9bd7c', wood: '#7a4f28' };
const robes = ['#8c3a28', '#3f5a5c', '#e6d3a0', '#5c4a6a', '#56683c', '#a8682c'];

/** The middle line of the river, from the country on the right to the town on the left: y for x, metres. */
const river = (x: number) => -0.25 + 0.14 * Math.sin(x * 1.9 + 0.5) - 0.03 * x;

/** A town on a river, its people, boats and bridge, drawn `width` × `height` metres about the origin. */
export function riverScene(width: number, height: number): Drawing {
  const random = startRandom('along the river');
  const marks: Mark[] = [];
  const put = (drawing: Drawing): void => {
    for (const mark of drawing) marks.push(mark);
  };
  const [w, h] = [width / 2, height / 2];
  put(farHills(w, h));
  // Banks and water.
  const line = (shift: number, wobble: number): Vector2[] =>
    Array.from({ length: 49 }, (_, at): Vector2 => {
      const x = -w + (at / 48) * width;
      return [x, river(x) + shift + wobble * Math.sin(x * 11 + shift * 30)];
    });
  const upper = line(0.13, 0.008);
  const lower = line(-0.15, 0.01);
  put([
    {
      outline: [...lower, ...upper.toReversed()],
      colour: (x) => (x > 0 ? [0.74, 0.66, 0.42] : [0.7, 0.62, 0.4]),
    },
    { outline: stroke(upper, 0.006), colour: '#4a3216' },
    { outline: stroke(lower, 0.008), colour: '#4a3216' },
  ]);
  for (let at = 0; at < 150; at++) {
    const x = -w + random() * width;
    const y = river(x) + 0.11 - random() * 0.24;
    const long = 0.03 + random() * 0.06;
    put([
      {
        outline: stroke(
          [
            [x, y],
            [x + long * 0.5, y + 0.006],
            [x + long, y],
          ],
          0.0026,
        ),
        colour: '#8f7434',
      },
    ]);
  }
  const house = (x: number, y: number, wide: number, tall: number, flip = false): void => {
    put(placeDrawing(tiledHouse(colours, wide, tall, tall * 0.9), { x, y, scale: [flip ? -1 : 1, 1] }));
  };
  const tree = (x: number, y: number, size: number): void => {
    put(placeDrawing(willow('#6d7f3c', colours.wood, `${x}`, 11), { x, y, scale: size }));
  };
  // Far bank, from back to front: town on the left, thinner towards the country.
  for (const [x, row, wide, tall] of [
    [-1.42, 2, 0.2, 0.075],
    [-1.12, 2, 0.17, 0.07],
    [-0.86, 2, 0.22, 0.08],
    [-0.52, 2, 0.19, 0.072],
    [-0.24, 2, 0.17, 0.07],
    [0.5, 2, 0.18, 0.07],
    [0.95, 2, 0.15, 0.06],
    [-1.3, 1, 0.24, 0.088],
    [-0.98, 1, 0.2, 0.084],
    [-0.66, 1, 0.25, 0.09],
    [-0.34, 1, 0.2, 0.084],
    [0.42, 1, 0.22, 0.085],
    [0.74, 1, 0.18, 0.075],
    [1.24, 1, 0.16, 0.065],
    [-1.18, 0, 0.26, 0.1],
    [-0.8, 0, 0.24, 0.098],
    [-0.46, 0, 0.22, 0.094],
    [0.56, 0, 0.22, 0.092],
    [0.92, 0, 0.17, 0.075],
  ] as const) {
    const y = river(x) + 0.2 + row * 0.135;
    house(x, y, wide, tall, (Math.round(x * 100) & 1) === 1);
    if ((Math.round(x * 50) + row) % 3 === 0) tree(x + wide * 0.72, y - 0.01, 0.24);
  }
  put(placeDrawing(gate(), { x: -1.36, y: river(-1.36) + 0.42, scale: 0.42 }));
  for (const [x, shift, size] of [
    [-1.5, 0.17, 0.3],
    [-1.0, 0.16, 0.28],
    [-0.62, 0.165, 0.27],
    [0.3, 0.16, 0.3],
    [0.78, 0.17, 0.28],
    [1.08, 0.2, 0.32],
    [1.34, 0.28, 0.3],
    [1.46, 0.18, 0.33],
    [1.2, 0.42, 0.24],
  ] as const)
    tree(x, river(x) + shift, size);
  put(fields(w));
  // People of the far quay.
  for (let at = 0; at < 66; at++) {
    const x = -w + 0.06 + random() * (width * 0.82);
    const y = river(x) + 0.15 + random() * 0.05;
    put(someone(random, x, y, 0.05));
  }
  for (const [x, shift, size, mast, cabins, way] of [
    [-1.3, 0.02, 0.34, true, 2, 1],
    [-0.86, -0.06, 0.36, false, 3, 1],
    [-0.5, 0.03, 0.3, true, 2, -1],
    [0.5, -0.02, 0.4, true, 3, -1],
    [0.94, 0.04, 0.32, false, 2, 1],
    [1.3, -0.05, 0.36, true, 2, -1],
  ] as const) {
    put(
      placeDrawing(matBoat({ ...colours, wall: '#c4a260' }, mast, cabins), {
        x,
        y: river(x) + shift,
        scale: [way * size, size],
      }),
    );
    for (const step of [-0.38, 0.34, 0.42])
      put(someone(random, x + step * size, river(x) + shift + size * 0.1, 0.045));
  }
  // The bridge, the crowd on it, and the boat that goes under with its mast down.
  put(placeDrawing(matBoat(colours, false, 2), { x: -0.02, y: river(0) - 0.03, scale: 0.34 }));
  const [bx, by, bs] = [0, river(0) - 0.17, 0.42];
  put(placeDrawing(timberBridge(colours), { x: bx, y: by, scale: [bs, bs * 0.98], turn: 0.06 }));
  for (let at = 0; at < 30; at++) {
    const t = (at / 29) * 1.86 - 0.93;
    put(
      someone(
        random,
        bx + t * bs,
        by + bs * (0.5 * (1 - t * t) + 0.13) + t * bs * 0.06 + random() * 0.012,
        0.052,
      ),
    );
  }
  for (const t of [-0.7, -0.36, 0.38, 0.72])
    put(
      placeDrawing(awning(), {
        x: bx + t * bs,
        y: by + bs * (0.5 * (1 - t * t) + 0.14) + t * 0.025,
        scale: 0.1,
      }),
    );
  // Near bank.
  put([
    {
      outline: [...lower.map(([x, y]): Vector2 => [x, y - 0.004]), [w, -h], [-w, -h]],
      colour: washUp('#a8843e', '#c8a55a', -h, -0.2),
    },
  ]);
  for (const [x, y, wide, tall] of [
    [-1.36, -0.1, 0.3, 0.12],
    [-0.94, -0.12, 0.26, 0.115],
    [-0.58, -0.09, 0.28, 0.12],
    [0.34, -0.1, 0.26, 0.115],
    [0.78, -0.13, 0.24, 0.11],
    [1.24, -0.12, 0.2, 0.09],
    [-1.14, -0.27, 0.3, 0.13],
    [-0.7, -0.26, 0.26, 0.125],
    [0.1, -0.25, 0.3, 0.13],
    [0.56, -0.28, 0.28, 0.125],
  ] as const)
    if (river(x) - 0.17 + y > -h + 0.02)
      house(x, river(x) - 0.17 + y, wide, tall, (Math.round(x * 100) & 1) === 1);
  for (const [x, shift, size] of [
    [-1.52, -0.32, 0.34],
    [-1.16, -0.22, 0.28],
    [-0.76, -0.22, 0.3],
    [-0.3, -0.26, 0.36],
    [0.56, -0.25, 0.32],
    [1.0, -0.28, 0.36],
    [1.44, -0.3, 0.38],
    [-0.02, -0.42, 0.3],
    [0.9, -0.42, 0.28],
  ] as const)
    tree(x, Math.max(-h + 0.01, river(x) + shift), size);
  for (let at = 0; at < 60; at++) {
    const x = -w + 0.05 + random() * (width * 0.94);
    const y = Math.max(-h + 0.012, river(x) - 0.2 - random() * 0.12);
    put(someone(random, x, y, 0.058));
  }
  put(mist(w, h));
  return marks;
}

function someone(random: () => number, x: number, y: number, size: number): Drawing {
  const load = (['none', 'none', 'hat', 'pole'] as const)[Math.floor(random() * 4)]!;
  return placeDrawing(passer(robes[Math.floor(random() * robes.length)]!, colours.line, load), {
    x,
    y,
    scale: [(random() > 0.5 ? 1 : -1) * size, size],
  });
}

/** A stall under a round parasol, 1 high. */
function awning(): Drawing {
  return [
    {
      outline: stroke(
        [
          [0, 0],
          [0, 0.9],
        ],
        0.05,
      ),
      colour: colours.wood,
    },
    {
      outline: [
        [-0.5, 0.8],
        [0.5, 0.8],
        [0.2, 1.02],
        [-0.2, 1.02],
      ],
      colour: '#d8b56a',
    },
    {
      outline: stroke(
        [
          [-0.5, 0.8],
          [0, 0.77],
          [0.5, 0.8],
        ],
        0.03,
      ),
      colour: colours.line,
    },
    {
      outline: [
        [-0.36, 0],
        [0.36, 0],
        [0.36, 0.24],
        [-0.36, 0.24],
      ],
      colour: '#8a5c30',
    },
  ];
}

/** The gate of the town: a sloping wall with a passage, a hall with two roofs on it; 1 wide. */
function gate(): Drawing {
  const roof = (y: number, half: number, rise: number): Drawing => [
    {
      outline: [
        [-half, y + 0.03],
        [-half * 0.8, y],
        [half * 0.8, y],
        [half, y + 0.03],
        [half * 0.62, y + rise],
        [-half * 0.62, y + rise],
      ],
      colour: colours.roof,
    },
    ...Array.from({ length: 9 }, (_, at): Mark => {
      const t = (at / 8) * 2 - 1;
      return {
        outline: stroke(
          [
            [t * half * 0.82, y + 0.005],
            [t * half * 0.56, y + rise * 0.95],
          ],
          0.007,
        ),
        colour: '#4a3822',
      };
    }),
    {
      outline: stroke(
        [
          [-half, y + 0.03],
          [-half * 0.8, y],
          [half * 0.8, y],
          [half, y + 0.03],
        ],
        0.014,
      ),
      colour: colours.line,
    },
    {
      outline: stroke(
        [
          [-half * 0.64, y + rise],
          [half * 0.64, y + rise],
        ],
        0.024,
      ),
      colour: colours.line,
    },
  ];
  return [
    {
      outline: [
        [-0.5, 0],
        [0.5, 0],
        [0.44, 0.34],
        [-0.44, 0.34],
      ],
      colour: '#b09356',
    },
    ...[0.08, 0.17, 0.26].map((y): Mark => ({
      outline: stroke(
        [
          [-0.49 + y * 0.16, y],
          [0.49 - y * 0.16, y],
        ],
        0.005,
      ),
      colour: '#8a6f38',
    })),
    {
      outline: [
        [-0.11, 0],
        [0.11, 0],
        [0.11, 0.17],
        [0, 0.25],
        [-0.11, 0.17],
      ],
      colour: '#2d1d10',
    },
    ...Array.from({ length: 9 }, (_, at): Mark => {
      const x = -0.4 + at * 0.1;
      return {
        outline: [
          [x - 0.026, 0.34],
          [x + 0.026, 0.34],
          [x + 0.026, 0.39],
          [x - 0.026, 0.39],
        ],
        colour: '#a2864a',
      };
    }),
    {
      outline: [
        [-0.3, 0.36],
        [0.3, 0.36],
        [0.3, 0.5],
        [-0.3, 0.5],
      ],
      colour: '#8c3a28',
    },
    ...Array.from({ length: 7 }, (_, at): Mark => ({
      outline: stroke(
        [
          [-0.28 + at * 0.093, 0.36],
          [-0.28 + at * 0.093, 0.5],
        ],
        0.016,
      ),
      colour: '#5c2418',
    })),
    ...roof(0.49, 0.42, 0.12),
    {
      outline: [
        [-0.2, 0.6],
        [0.2, 0.6],
        [0.2, 0.7],
        [-0.2, 0.7],
      ],
      colour: '#8c3a28',
    },
    ...roof(0.69, 0.31, 0.14),
  ];
}

function farHills(w: number, h: number): Drawing {
  return [
    [0.34, 0.12, 1, '#c9ab62'],
    [0.26, 0.09, 3.2, '#bb9a50'],
  ].map(([base, tall, shift, colour]): Mark => ({
    outline: [
      [-w, (base as number) - 0.2],
      ...Array.from({ length: 33 }, (_, at): Vector2 => {
        const x = -w + (at / 32) * w * 2;
        return [
          x,
          Math.min(
            h - 0.04,
            (base as number) +
              (tall as number) *
                Math.sin(x * 2.3 + (shift as number)) *
                Math.cos(x * 1.1 - (shift as number)),
          ),
        ];
      }),
      [w, (base as number) - 0.2],
    ],
    colour: colour as string,
  }));
}

/** Furrows of the fields in the country, on the right. */
function fields(w: number): Drawing {
  return Array.from({ length: 16 }, (_, at): Mark => {
    const x = 1.02 + (at % 8) * 0.07;
    const y = river(1.2) + 0.5 + Math.floor(at / 8) * 0.1;
    return {
      outline: stroke(
        [
          [Math.min(x, w), y],
          [Math.min(x + 0.05, w), y + 0.07],
        ],
        0.004,
      ),
      colour: '#8a7434',
    };
  });
}

/** Bands of mist in pale gold, as painters part one street from the next. */
function mist(w: number, h: number): Drawing {
  return [
    [-0.9, 0.47, 0.5],
    [0.5, 0.5, 0.62],
    [1.3, 0.4, 0.4],
    [-1.5, 0.53, 0.3],
  ].map(([x, y, long]): Mark => ({
    outline: smoothPath<Vector2>(
      [
        [x! - long! / 2, y!],
        [x! - long! / 4, y! + 0.022],
        [x!, y! + 0.014],
        [x! + long! / 4, y! + 0.026],
        [x! + long! / 2, y! + 0.004],
        [x! + long! / 5, y! - 0.018],
        [x! - long! / 5, y! - 0.014],
      ].map(([px, py]): Vector2 => [Math.max(-w, Math.min(w, px!)), Math.min(h, py!)]),
      28,
      true,
    ),
    colour: '#dcc07c',
  }));
}
