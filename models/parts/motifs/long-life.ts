import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/*
 * Signs of long life as shell is cut for lacquer: few large pieces with a hair of ground between them, in pale tones.
 */

const soft = (points: readonly Vector2[], each = 3): Vector2[] =>
  smoothPath(points, points.length * each, true);
const limb = (points: readonly Vector2[], width: number | ((t: number) => number), colour: string): Mark => ({
  outline: stroke(points, width),
  colour,
});

/** A deer standing on the origin and looking to the right, 1 high with its antlers. */
export function shellDeer(body = '#e6d3c0', spot = '#8a6a58', horn = '#d9c9a8'): Drawing {
  return [
    ...[-0.27, -0.2, 0.14, 0.2].map((x) =>
      limb(
        [
          [x + 0.02, 0.34],
          [x + (x < 0 ? -0.05 : 0.01), 0.18],
          [x, 0],
        ],
        (t) => 0.06 - 0.035 * t,
        body,
      ),
    ),
    {
      outline: soft([
        [-0.32, 0.46],
        [-0.1, 0.5],
        [0.16, 0.52],
        [0.26, 0.4],
        [0.14, 0.3],
        [-0.16, 0.32],
        [-0.33, 0.32],
      ]),
      colour: body,
    },
    {
      outline: soft([
        [0.12, 0.46],
        [0.2, 0.68],
        [0.28, 0.72],
        [0.3, 0.6],
        [0.27, 0.42],
      ]),
      colour: body,
    },
    {
      outline: soft([
        [0.2, 0.7],
        [0.28, 0.77],
        [0.42, 0.66],
        [0.41, 0.62],
        [0.27, 0.64],
      ]),
      colour: body,
    },
    {
      outline: [
        [0.22, 0.74],
        [0.12, 0.8],
        [0.2, 0.7],
      ],
      colour: body,
    },
    limb(
      [
        [-0.33, 0.46],
        [-0.4, 0.42],
        [-0.39, 0.36],
      ],
      0.03,
      body,
    ),
    ...[-0.22, -0.1, 0.02, 0.13, -0.16, -0.03, 0.09].map((x, at): Mark => ({
      outline: [
        [x - 0.02, at < 4 ? 0.44 : 0.38],
        [x, at < 4 ? 0.458 : 0.398],
        [x + 0.02, at < 4 ? 0.44 : 0.38],
        [x, at < 4 ? 0.422 : 0.362],
      ],
      colour: spot,
    })),
    ...[0, 0.05].flatMap((shift) => [
      limb(
        smoothPath<Vector2>(
          [
            [0.25 + shift, 0.76],
            [0.19 + shift, 0.86],
            [0.24 + shift * 1.4, 1],
          ],
          5,
        ),
        0.018,
        horn,
      ),
      limb(
        [
          [0.2 + shift, 0.84],
          [0.3 + shift, 0.9],
        ],
        0.014,
        horn,
      ),
      limb(
        [
          [0.2 + shift, 0.9],
          [0.12 + shift, 0.97],
        ],
        0.014,
        horn,
      ),
    ]),
  ];
}

/** A flying crane to the right about the origin, 1 long: wings up, legs behind. */
export function shellCrane(body = '#f0eee6', dark = '#3b3f46', crown = '#c4553f'): Drawing {
  const marks: Mark[] = [];
  for (const [back, at] of [
    [true, 0],
    [false, 1],
  ] as const)
    for (let feather = 0; feather < 6; feather++) {
      const t = feather / 5;
      const root: Vector2 = [0.1 - t * 0.2, 0.02];
      const tip: Vector2 = [0.2 - t * 0.42 - at * 0.06, (0.46 - t * 0.24) * (back ? 0.9 : 1)];
      marks.push(
        limb(
          [root, [(root[0] + tip[0]) / 2 + 0.03, (root[1] + tip[1]) / 2 + 0.03], tip],
          (s) => 0.055 * Math.sin(Math.PI * Math.min(1, 0.25 + s * 0.75)),
          feather < 2 || back ? body : feather > 3 ? dark : body,
        ),
      );
    }
  return [
    ...marks,
    limb(
      [
        [-0.2, -0.02],
        [-0.44, -0.05],
        [-0.56, -0.04],
      ],
      0.014,
      dark,
    ),
    {
      outline: soft([
        [-0.26, 0],
        [-0.04, 0.06],
        [0.16, 0.05],
        [0.2, 0],
        [0.02, -0.07],
        [-0.2, -0.05],
      ]),
      colour: body,
    },
    limb(
      smoothPath<Vector2>(
        [
          [0.16, 0.03],
          [0.28, 0.02],
          [0.36, 0.08],
          [0.44, 0.08],
        ],
        7,
      ),
      (t) => 0.06 - 0.03 * t,
      dark,
    ),
    {
      outline: soft([
        [0.4, 0.11],
        [0.47, 0.11],
        [0.48, 0.06],
        [0.41, 0.055],
      ]),
      colour: body,
    },
    {
      outline: [
        [0.42, 0.115],
        [0.46, 0.12],
        [0.47, 0.1],
        [0.42, 0.1],
      ],
      colour: crown,
    },
    {
      outline: [
        [0.47, 0.1],
        [0.58, 0.075],
        [0.47, 0.065],
      ],
      colour: '#c9b892',
    },
  ];
}

/** A turtle from the side, 1 long, on the origin, its head to the right. */
export function shellTurtle(shell = '#b7c7b4', plate = '#e0e6d4', skin = '#cdbf9a'): Drawing {
  return [
    {
      outline: soft([
        [0.28, 0.12],
        [0.4, 0.26],
        [0.52, 0.27],
        [0.52, 0.18],
        [0.4, 0.12],
      ]),
      colour: skin,
    },
    ...[-0.26, 0.2].map((x): Mark => ({
      outline: [
        [x - 0.08, 0.12],
        [x + 0.08, 0.12],
        [x + 0.12, 0],
        [x - 0.02, 0],
      ],
      colour: skin,
    })),
    {
      outline: [
        [-0.38, 0.1],
        [-0.54, 0.04],
        [-0.36, 0.06],
      ],
      colour: skin,
    },
    {
      outline: soft([
        [-0.42, 0.09],
        [0.38, 0.09],
        [0.3, 0.3],
        [0, 0.42],
        [-0.32, 0.3],
      ]),
      colour: shell,
    },
    ...[
      [-0.24, 0.2],
      [0, 0.22],
      [0.22, 0.19],
      [-0.11, 0.32],
      [0.1, 0.32],
    ].map(([x, y]): Mark => ({
      outline: Array.from({ length: 6 }, (_, at): Vector2 => [
        x! + Math.cos((at / 6) * 2 * Math.PI) * 0.09,
        y! + Math.sin((at / 6) * 2 * Math.PI) * 0.055,
      ]),
      colour: plate,
    })),
  ];
}

/** A mushroom of long life on its stalk, from the origin up, 1 high: a lobed cap with rings. */
export function fungus(cap = '#d6a58e', ring = '#efe3d2'): Drawing {
  return [
    limb(
      smoothPath<Vector2>(
        [
          [0, 0],
          [0.08, 0.3],
          [0, 0.6],
        ],
        5,
      ),
      0.12,
      ring,
    ),
    {
      outline: soft([
        [-0.5, 0.62],
        [-0.3, 0.92],
        [0, 0.8],
        [0.3, 0.94],
        [0.52, 0.64],
        [0, 0.5],
      ]),
      colour: cap,
    },
    limb(
      smoothPath<Vector2>(
        [
          [-0.34, 0.66],
          [0, 0.66],
          [0.36, 0.68],
        ],
        5,
      ),
      0.06,
      ring,
    ),
  ];
}

/** A peach with two leaves about the origin, 2 high. */
export function peach(skin = '#e6b8a6', leaf = '#b4cbb0'): Drawing {
  return [
    {
      outline: soft([
        [-0.2, -0.6],
        [-1, -1.1],
        [-0.5, -0.4],
      ]),
      colour: leaf,
    },
    {
      outline: soft([
        [0.2, -0.6],
        [1, -1.2],
        [0.5, -0.4],
      ]),
      colour: leaf,
    },
    {
      outline: soft([
        [0, -0.8],
        [0.7, -0.5],
        [0.72, 0.2],
        [0.12, 1],
        [-0.68, 0.3],
        [-0.7, -0.5],
      ]),
      colour: skin,
    },
    limb(
      smoothPath<Vector2>(
        [
          [0.02, -0.7],
          [-0.2, 0],
          [0.1, 0.9],
        ],
        6,
      ),
      0.07,
      '#c98a7a',
    ),
  ];
}

/** A pine that stands on the origin, 1 high: bark in plates, crowns as fans of needles. `tone` gives a pale tone each time. */
export function shellPine(tone: () => string): Drawing {
  const trunk = smoothPath<Vector2>(
    [
      [0, 0],
      [0.08, 0.22],
      [-0.04, 0.46],
      [0.06, 0.7],
      [0.16, 0.84],
    ],
    12,
  );
  const marks: Mark[] = [
    limb(trunk, (t) => 0.1 * (1.1 - t * 0.8), '#9a7f66'),
    limb(
      [
        [-0.02, 0.44],
        [-0.24, 0.56],
      ],
      0.03,
      '#9a7f66',
    ),
    limb(
      [
        [0.06, 0.5],
        [0.3, 0.56],
      ],
      0.03,
      '#9a7f66',
    ),
    limb(
      [
        [0.04, 0.7],
        [-0.18, 0.8],
      ],
      0.025,
      '#9a7f66',
    ),
  ];
  trunk.forEach(([x, y], at) => {
    if (at > 8) return;
    marks.push({
      outline: [
        [x - 0.03, y + 0.01],
        [x + 0.01, y + 0.05],
        [x + 0.03, y + 0.01],
        [x, y - 0.02],
      ],
      colour: '#c7b199',
    });
  });
  for (const [x, y, reach] of [
    [-0.27, 0.57, 0.16],
    [0.32, 0.57, 0.16],
    [-0.2, 0.81, 0.15],
    [0.18, 0.86, 0.18],
    [0.04, 0.68, 0.13],
    [0.36, 0.74, 0.12],
  ] as const)
    for (let needle = 0; needle < 11; needle++) {
      const angle = -0.1 + (needle / 10) * (Math.PI + 0.2);
      marks.push({
        outline: [
          [x + Math.cos(angle - 0.1) * reach * 0.14, y + Math.sin(angle - 0.1) * reach * 0.1],
          [x + Math.cos(angle - 0.1) * reach, y + Math.sin(angle - 0.1) * reach * 0.6],
          [x + Math.cos(angle + 0.1) * reach, y + Math.sin(angle + 0.1) * reach * 0.6],
        ],
        colour: tone(),
      });
    }
  return marks;
}
