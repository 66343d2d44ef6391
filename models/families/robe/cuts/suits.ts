import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import type { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { fallingFolds } from '../../../parts/garment.ts';
import { mirrored, type Cut } from './cut.ts';

/** Two legs from the waist down: half width, where the legs part, knees and hems. */
function trousers(ground: ReliefGround, top: number, half: number, colour: string, isBack: boolean): void {
  for (const side of [-1, 1]) {
    ground.limb(
      [
        [side * half * 0.5, top, half * 0.5],
        [side * half * 0.54, top * 0.72, half * 0.5],
        [side * half * 0.6, top * 0.4, half * 0.42],
        [side * half * 0.64, 0.02, half * 0.38],
        [side * half * 0.64, 0, half * 0.38],
      ],
      { height: 0.07, colour },
    );
    // Crease lines at knee and hip.
    for (const [y, lean] of [
      [0.42, 1],
      [0.38, -1],
      [0.7, 1],
      [0.16, -1],
      [0.1, 1],
    ] as const)
      ground.groove(
        [
          [side * half * 0.3, top * y + lean * 0.012, 0.006],
          [side * half * 0.6, top * y, 0.011],
          [side * half * 0.9, top * y - lean * 0.014, 0.004],
        ],
        0.008,
      );
    ground.limb(
      [
        [side * half * 0.3, 0.012, 0.01],
        [side * half * 0.98, 0.012, 0.01],
      ],
      { height: 0.008, base: 0.05, colour, steps: 1 },
    );
    if (!isBack)
      ground.groove(
        [
          [side * half * 0.6, top * 0.9, 0.003],
          [side * half * 0.64, 0.03, 0.003],
        ],
        0.003,
        undefined,
        3,
      );
  }
  ground.limb(
    [
      [-half * 0.9, top - 0.01, 0.024],
      [0, top - 0.014, 0.026],
      [half * 0.9, top - 0.01, 0.024],
    ],
    { height: 0.02, base: 0.05, colour },
  );
}

function jacket(
  ground: ReliefGround,
  low: number,
  high: number,
  half: number,
  colour: string,
  sleeve: number,
): readonly Vector2[] {
  const tall = high - low;
  for (const side of [-1, 1]) {
    const keys: LineKey[] = [
      [side * half * 0.82, high - tall * 0.17, sleeve],
      [side * half * 1.14, high - tall * 0.42, sleeve * 0.88],
      [side * half * 1.3, high - tall * 0.74, sleeve * 0.76],
      [side * half * 1.34, low + tall * 0.03, sleeve * 0.68],
    ];
    ground.limb(keys, { height: 0.058, colour });
    for (const [t, lean] of [
      [0.34, 1],
      [0.42, -1],
      [0.5, 1],
      [0.78, 1],
      [0.2, -1],
    ] as const) {
      const y = high - tall * (0.14 + t * 0.8);
      const x = side * half * (0.86 + t * 0.56);
      ground.groove(
        [
          [x - sleeve * 0.8, y + lean * 0.016, 0.006],
          [x, y, 0.012],
          [x + sleeve * 0.8, y - lean * 0.012, 0.004],
        ],
        0.008,
      );
    }
  }
  const outline = mirrored([
    [0, low],
    [half * 0.98, low + 0.004],
    [half, low + tall * 0.3],
    [half * 0.97, low + tall * 0.6],
    [half, high - tall * 0.16],
    [half * 0.84, high - tall * 0.06],
    [half * 0.34, high],
  ]);
  ground.lay(outline, { height: 0.085, round: 0.13, colour, blend: 0.008 });
  ground.rough(
    outline,
    fallingFolds({ width: half * 2, top: high - tall * 0.2, low, count: 4, deep: 0.011 }),
    0.07,
  );
  return outline;
}

const patch = (
  ground: ReliefGround,
  x: number,
  y: number,
  w: number,
  h: number,
  base: number,
  colour: string,
): void => {
  ground.lay(
    [
      [x - w / 2, y - h / 2],
      [x + w / 2, y - h / 2],
      [x + w / 2, y + h / 2],
      [x - w / 2, y + h / 2],
    ],
    { height: 0.007, base, round: 0.006, colour },
  );
};

/** Night clothes: jacket with collar, piping, buttons and a breast pocket; trousers below. */
export const pyjamas: Cut = {
  width: 0.84,
  height: 1.02,
  cell: 0.0042,
  shoulders: 0.95,
  reach: 0.19,
  drop: 0.06,
  neck: smoothPath<Vector2>(
    mirrored([
      [0, 0.86],
      [0.03, 0.9],
      [0.068, 0.95],
      [0.072, 1.02],
    ]),
    22,
    true,
  ),
  sew: (ground, { body: cloth, trim }, isBack) => {
    trousers(ground, 0.46, 0.2, cloth, isBack);
    jacket(ground, 0.36, 0.99, 0.24, cloth, 0.08);
    const pipe = (keys: readonly LineKey[], base: number): void => {
      ground.limb(keys, { height: 0.006, base, colour: trim, steps: keys.length * 3 });
    };
    for (const side of [-1, 1])
      pipe(
        [
          [side * 0.262, 0.405, 0.006],
          [side * 0.375, 0.4, 0.006],
        ],
        0.05,
      );
    pipe(
      [
        [-0.235, 0.375, 0.006],
        [0, 0.372, 0.006],
        [0.235, 0.375, 0.006],
      ],
      0.05,
    );
    if (isBack) return;
    for (const side of [-1, 1]) {
      ground.lay(
        [
          [side * 0.006, 0.82],
          [side * 0.1, 0.85],
          [side * 0.075, 0.885],
          [side * 0.105, 0.91],
          [side * 0.095, 0.985],
          [side * 0.066, 0.97],
          [side * 0.04, 0.9],
        ],
        { height: 0.01, base: 0.08, round: 0.008, colour: cloth },
      );
      pipe(
        [
          [side * 0.006, 0.82, 0.0045],
          [side * 0.1, 0.85, 0.0045],
          [side * 0.075, 0.885, 0.0045],
          [side * 0.105, 0.91, 0.0045],
          [side * 0.098, 0.98, 0.0045],
        ],
        0.087,
      );
    }
    pipe(
      [
        [0.024, 0.82, 0.0045],
        [0.026, 0.37, 0.0045],
      ],
      0.085,
    );
    for (const y of [0.78, 0.68, 0.58, 0.48])
      ground.dome([0, y], [0.009, 0.009], { height: 0.006, base: 0.086, colour: '#e8e4d8' });
    patch(ground, 0.12, 0.7, 0.1, 0.11, 0.084, cloth);
    pipe(
      [
        [0.07, 0.752, 0.005],
        [0.17, 0.752, 0.005],
      ],
      0.089,
    );
    pipe(
      [
        [-0.01, 0.43, 0.003],
        [-0.03, 0.33, 0.003],
        [-0.02, 0.27, 0.0024],
      ],
      0.07,
    );
    pipe(
      [
        [0.01, 0.43, 0.003],
        [0.035, 0.34, 0.003],
        [0.03, 0.26, 0.0024],
      ],
      0.07,
    );
  },
  dye: (x, _, colour, { body, trim }) => {
    const own = parseColour(body);
    if (!colour.every((value, at) => Math.abs(value - own[at]!) < 0.02)) return colour;
    const at = ((x / 0.026) % 1) + (x < 0 ? 1 : 0);
    return at < 0.16 ? mixColours(colour, parseColour(trim), 0.65) : colour;
  },
};

/** A hooded jacket with flap pockets and reinforced shoulders, trousers with knee patches and cargo pockets. */
export const fieldSuit: Cut = {
  width: 0.84,
  height: 1.72,
  cell: 0.0056,
  shoulders: 1.46,
  reach: 0.2,
  drop: 0.07,
  neck: [],
  sew: (ground, { body: cloth, trim }, isBack) => {
    trousers(ground, 0.86, 0.23, cloth, isBack);
    jacket(ground, 0.74, 1.5, 0.265, cloth, 0.088);
    // The hood, up and empty.
    ground.lay(
      smoothPath<Vector2>(
        mirrored([
          [0, 1.4],
          [0.1, 1.44],
          [0.145, 1.54],
          [0.13, 1.65],
          [0.06, 1.7],
        ]),
        36,
        true,
      ),
      { height: 0.1, round: 0.1, colour: cloth, blend: 0.01 },
    );
    for (const side of [-1, 1]) {
      patch(ground, side * 0.14, 0.42, 0.12, 0.16, 0.066, trim);
      ground.limb(
        [
          [side * 0.34, 0.79, 0.014],
          [side * 0.39, 0.79, 0.014],
        ],
        { height: 0.012, base: 0.046, colour: trim },
      );
      ground.lay(
        [
          [side * 0.11, 1.47],
          [side * 0.23, 1.42],
          [side * 0.255, 1.34],
          [side * 0.12, 1.36],
        ],
        { height: 0.005, base: 0.08, round: 0.006, colour: trim },
      );
    }
    if (isBack) return;
    ground.lay(
      smoothPath<Vector2>(
        mirrored([
          [0, 1.46],
          [0.06, 1.49],
          [0.085, 1.56],
          [0.07, 1.63],
          [0.03, 1.66],
        ]),
        36,
        true,
      ),
      { height: 0.004, base: 0.1, round: 0.004, colour: '#191a17' },
    );
    ground.limb(
      mirrored([
        [0, 1.45],
        [0.065, 1.485],
        [0.092, 1.56],
        [0.076, 1.64],
        [0.03, 1.672],
      ]).map(([x, y]): LineKey => [x, y, 0.01]),
      { height: 0.01, base: 0.1, colour: trim },
    );
    ground.limb(
      [
        [0, 1.45, 0.02],
        [0, 0.76, 0.02],
      ],
      { height: 0.008, base: 0.084, steps: 1, colour: trim },
    );
    ground.groove(
      [
        [0.012, 1.44, 0.003],
        [0.012, 0.77, 0.003],
      ],
      0.005,
      undefined,
      1,
    );
    for (const side of [-1, 1]) {
      for (const [y, h] of [
        [1.22, 0.12],
        [0.92, 0.15],
      ] as const) {
        patch(ground, side * 0.135, y, 0.13, h, 0.084, cloth);
        patch(ground, side * 0.135, y + h * 0.42, 0.138, 0.044, 0.09, trim);
        ground.dome([side * 0.135, y + h * 0.34], [0.008, 0.008], {
          height: 0.005,
          base: 0.096,
          colour: '#2a2b28',
        });
      }
      patch(ground, side * 0.2, 0.62, 0.09, 0.13, 0.06, cloth);
      patch(ground, side * 0.2, 0.67, 0.096, 0.036, 0.066, trim);
      ground.limb(
        [
          [side * 0.03, 1.44, 0.004],
          [side * 0.045, 1.34, 0.004],
          [side * 0.04, 1.28, 0.005],
        ],
        { height: 0.005, base: 0.094, colour: '#20211e' },
      );
    }
  },
  // A slight mottling as the coating of such cloth has.
  dye: (x, y, colour) => {
    const cloud = fractalNoise(x * 11, y * 11, 4) - 0.5;
    return mixColours(
      colour,
      cloud > 0 ? [0.47, 0.49, 0.41] : [0.22, 0.24, 0.19],
      Math.min(0.4, Math.abs(cloud) * 1.1),
    );
  },
};
