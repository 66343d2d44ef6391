import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** Where a blossom, bud or leaf sits: which way its axis leans from upright, and towards where (radians about y from +z). */
export interface Seat {
  readonly at: Vector3;
  readonly tilt: number;
  readonly turn: number;
  /** Size against that of the others. */
  readonly scale: number;
}

export interface Growth {
  readonly blossoms: readonly Seat[];
  readonly buds: readonly Seat[];
  readonly leaves: readonly Seat[];
  /** Middle lines of stems from their foot, thick (1) or thin. */
  readonly stems: readonly { readonly line: readonly Vector3[]; readonly thick: number }[];
}

const golden = 2.39996;

/** The stars of the Great Bear, from the bowl to the end of the tail, as [x, y] in a frame from -1 to 1. */
const greatBear = [
  [-0.86, 0.62],
  [-0.74, -0.02],
  [-0.2, -0.1],
  [-0.14, 0.5],
  [0.24, 0.62],
  [0.56, 0.78],
  [0.9, 0.34],
] as const;

/**
 * How the plant grows inside a space `width` × `height` × `depth` that stands on y = 0: middle lines and seats.
 */
export function grow(form: Form, [width, height, depth]: Vector3): Growth {
  if (form.habit === 'seven-stars') return growStars(form, width, height, depth);
  if (form.habit === 'branch') return growBranch(form, width, height, depth);
  if (form.habit === 'single') return growSingle(form, width, height, depth);
  return growSpray(form, width, height, depth);
}

function growStars(form: Form, width: number, height: number, depth: number): Growth {
  const places = greatBear
    .slice(0, form.blossoms)
    .map(([x, y], i): Vector3 => [
      (x * width) / 2,
      height * (0.62 + 0.3 * y),
      depth * (0.14 + 0.08 * (i % 2)),
    ]);
  return {
    blossoms: places.map((at, i) => ({ at, tilt: 1.15, turn: (i - 3) * 0.07, scale: 1 })),
    buds: [],
    leaves: Array.from({ length: form.leaves }, (_, i) => {
      const at = places[i % places.length]!;
      const low = i >= places.length;
      return {
        at: [at[0] * (low ? 0.5 : 0.92), at[1] * (low ? 0.3 : 0.66), at[2] * 0.4],
        tilt: 0,
        turn: i * golden * 0.7,
        scale: low ? 1.1 : 0.8,
      };
    }),
    stems: places.map(([x, y, z]) => ({
      line: smoothPath<Vector3>(
        [
          [x * 0.34, 0, -depth * 0.1],
          [x * 0.45, y * 0.4, -depth * 0.12],
          [x * 0.9, y * 0.82, z * 0.2],
          [x, y, z],
        ],
        10,
      ),
      thick: 1,
    })),
  };
}

function growBranch(form: Form, width: number, height: number, depth: number): Growth {
  const trunk = smoothPath<Vector3>(
    [
      [-width * 0.1, 0, 0],
      [width * 0.06, height * 0.2, depth * 0.05],
      [-width * 0.12, height * 0.42, -depth * 0.05],
      [width * 0.1, height * 0.66, 0],
      [width * 0.06, height * 0.8, 0],
    ],
    20,
  );
  const stems: { line: Vector3[]; thick: number }[] = [{ line: trunk, thick: 1.6 }];
  const twig = (t: number, to: Vector3, thick = 0.7) => {
    const from = trunk[Math.round(t * 20)]!;
    stems.push({
      line: smoothPath<Vector3>(
        [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - height * 0.03, (from[2] + to[2]) / 2], to],
        7,
      ),
      thick,
    });
  };
  const heads = Array.from({ length: form.blossoms }, (_, i): Seat => {
    const t = 0.32 + 0.62 * ((i + 0.5) / form.blossoms);
    const side = i % 2 === 0 ? 1 : -1;
    const at: Vector3 = [
      side * width * (0.17 + 0.12 * ((i * 5) % 3) * 0.5),
      height * Math.min(0.88, t * 0.98),
      depth * (0.24 - 0.16 * ((i * 2) % 3)),
    ];
    twig(Math.max(0.2, t - 0.16), at);
    return { at, tilt: 0.55 + 0.25 * (i % 3), turn: side * (0.7 + 0.3 * (i % 2)), scale: 1 - 0.06 * (i % 3) };
  });
  const buds = Array.from({ length: form.buds }, (_, i): Seat => {
    const t = 0.45 + 0.5 * ((i + 0.5) / Math.max(1, form.buds));
    const side = i % 2 === 0 ? -1 : 1;
    const at: Vector3 = [
      side * width * (0.24 + 0.09 * (i % 3)),
      height * (t * 0.92 + 0.02 * (i % 2)),
      depth * (-0.24 + 0.22 * (i % 3)),
    ];
    twig(Math.max(0.25, t - 0.2), at, 0.5);
    return { at, tilt: 0.35, turn: side * 1.2, scale: 1 };
  });
  return {
    blossoms: heads,
    buds,
    leaves: Array.from({ length: form.leaves }, (_, i) => {
      const head = heads[i % heads.length]!;
      return {
        at: [head.at[0] * 0.86, head.at[1] - height * 0.05, head.at[2] * 0.8],
        tilt: 0,
        turn: head.turn + (i % 2 ? 1.1 : -1.1) + i * 0.3,
        scale: 0.85 + 0.1 * (i % 3),
      };
    }),
    stems,
  };
}

function growSingle(form: Form, width: number, height: number, depth: number): Growth {
  const isOne = form.blossoms === 1;
  const stem = smoothPath<Vector3>(
    isOne
      ? [
          [0, 0, -depth * 0.1],
          [-width * 0.06, height * 0.3, -depth * 0.16],
          [width * 0.03, height * 0.6, -depth * 0.1],
          [0, height * 0.72, 0],
        ]
      : [
          [-width * 0.18, 0, 0],
          [-width * 0.26, height * 0.4, 0],
          [-width * 0.14, height * 0.78, 0],
          [width * 0.12, height * 0.95, depth * 0.06],
          [width * 0.38, height * 0.86, depth * 0.1],
        ],
    24,
  );
  const blossoms = Array.from({ length: form.blossoms }, (_, i): Seat => {
    if (isOne) return { at: stem[24]!, tilt: 1.25, turn: 0.1, scale: 1 };
    const on = stem[Math.round(10 + (12 * (i + 0.4)) / form.blossoms)]!;
    const side = i % 2 === 0 ? 1 : -1;
    return {
      at: [on[0] + side * width * 0.06, on[1] - height * 0.05, on[2] + depth * 0.22],
      tilt: 1.32,
      turn: side * 0.3,
      scale: 1 - 0.07 * i,
    };
  });
  const buds = Array.from({ length: form.buds }, (_, i): Seat => ({
    at: stem[24 - i]!,
    tilt: 1.2 + 0.3 * i,
    turn: i % 2 ? 0.4 : 1.6,
    scale: 1 - 0.15 * (form.buds - 1 - i),
  }));
  return {
    blossoms,
    buds,
    leaves: Array.from({ length: form.leaves }, (_, i) => ({
      at: isOne ? stem[4 + i * 3]! : [stem[0]![0], height * 0.015, 0],
      tilt: 0,
      turn: (isOne ? Math.PI / 2 : 0.6) + i * (isOne ? Math.PI * 0.93 : 1.35),
      scale: 1 - 0.06 * i,
    })),
    stems: [
      { line: stem, thick: 1 },
      ...(isOne
        ? []
        : blossoms.map(({ at }, i) => ({
            line: [stem[Math.round(10 + (12 * (i + 0.4)) / form.blossoms)]!, at],
            thick: 0.5,
          }))),
    ],
  };
}

function growSpray(form: Form, width: number, height: number, depth: number): Growth {
  const heads = Array.from({ length: form.blossoms + form.buds }, (_, i): Seat => {
    const isBud = i >= form.blossoms;
    const turn = i * golden + 0.5;
    const reach = i === 0 ? 0.1 : isBud ? 0.4 : 0.3;
    const at: Vector3 = [
      Math.sin(turn) * reach * width,
      height * (i === 0 ? 0.86 : isBud ? 0.72 + 0.09 * (i % 3) : 0.76 - 0.42 * (i / (form.blossoms + 1))),
      Math.cos(turn) * reach * depth,
    ];
    return {
      at,
      tilt: i === 0 ? 0.5 : 0.85,
      turn: i === 0 ? 0.2 : Math.atan2(at[0], at[2] + depth * 0.35),
      scale: 1 - 0.05 * (i % 3),
    };
  });
  return {
    blossoms: heads.slice(0, form.blossoms),
    buds: heads.slice(form.blossoms),
    leaves: Array.from({ length: form.leaves }, (_, i) => {
      const turn = i * golden * 1.31;
      return {
        at: [
          Math.sin(turn) * width * 0.1,
          height * (0.16 + 0.5 * ((i * 0.37) % 1)),
          Math.cos(turn) * depth * 0.1,
        ],
        tilt: 0,
        turn,
        scale: 0.9 + 0.1 * (i % 3),
      };
    }),
    stems: heads.map(({ at: [x, y, z] }) => ({
      line: smoothPath<Vector3>(
        [
          [x * 0.08, 0, z * 0.08],
          [x * 0.3, y * 0.5, z * 0.3],
          [x, y, z],
        ],
        9,
      ),
      thick: 1,
    })),
  };
}
