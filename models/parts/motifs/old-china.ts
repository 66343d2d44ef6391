import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Colours of a scene in lines and flat tones. */
export interface SceneColours {
  readonly line: string;
  readonly roof: string;
  readonly wall: string;
  readonly wood: string;
}

/**
 * A house seen from a little above: front wall, one gable, a tiled roof with raised corners. It stands on the origin, its
 * front `width` wide; the gable goes off to the right.
 */
export function tiledHouse(
  { line, roof, wall, wood }: SceneColours,
  width: number,
  height: number,
  gable: number,
): Drawing {
  const marks: Mark[] = [];
  const put = (outline: readonly Vector2[], colour: string): void => {
    marks.push({ outline, colour });
  };
  const draw = (points: readonly Vector2[], wide: number, colour = line): void => {
    put(stroke(points, wide), colour);
  };
  const [left, right] = [-width / 2, width / 2];
  const [gx, gy] = [gable, gable * 0.5];
  const rise = height * 0.75;
  const fine = Math.min(width, height) * 0.035;
  put(
    [
      [right, 0],
      [right + gx, gy],
      [right + gx, height + gy],
      [right + gx / 2, height + gy / 2 + rise],
      [right, height],
    ],
    tone(wall, 0.82),
  );
  put(
    [
      [left, 0],
      [right, 0],
      [right, height],
      [left, height],
    ],
    wall,
  );
  // Bays: posts, a lattice here, an open front there.
  const bays = Math.max(2, Math.round(width / (height * 0.85)));
  for (let bay = 0; bay < bays; bay++) {
    const [from, to] = [left + (bay / bays) * width, left + ((bay + 1) / bays) * width];
    if (bay % 2 === 0)
      put(
        [
          [from + fine * 2, height * 0.05],
          [to - fine * 2, height * 0.05],
          [to - fine * 2, height * 0.8],
          [from + fine * 2, height * 0.8],
        ],
        tone(wood, 0.62),
      );
    else
      for (let bar = 1; bar < 4; bar++)
        draw(
          [
            [from + ((to - from) * bar) / 4, height * 0.3],
            [from + ((to - from) * bar) / 4, height * 0.85],
          ],
          fine * 0.6,
          wood,
        );
    draw(
      [
        [from, 0],
        [from, height],
      ],
      fine * 1.4,
      wood,
    );
  }
  draw(
    [
      [right, 0],
      [right, height],
    ],
    fine * 1.4,
    wood,
  );
  const over = width * 0.06 + height * 0.06;
  const eave: readonly Vector2[] = [
    [left - over, height * 0.98],
    [right + over * 0.6, height * 0.94],
  ];
  const ridge: readonly Vector2[] = [
    [left - over * 0.3 + gx / 2, height + gy / 2 + rise],
    [right + over * 0.3 + gx / 2, height + gy / 2 + rise],
  ];
  put([eave[0]!, [left, height * 0.9], [right, height * 0.88], eave[1]!, ridge[1]!, ridge[0]!], roof);
  const tiles = Math.max(5, Math.round(width / (height * 0.22)));
  for (let tile = 1; tile < tiles; tile++) {
    const t = tile / tiles;
    draw(
      [
        [eave[0]![0] + (eave[1]![0] - eave[0]![0]) * t, height * 0.92],
        [ridge[0]![0] + (ridge[1]![0] - ridge[0]![0]) * t, ridge[0]![1]],
      ],
      fine * 0.7,
      tone(roof, 0.72),
    );
  }
  draw([eave[0]!, [left, height * 0.9], [right, height * 0.88], eave[1]!], fine * 1.3);
  draw(
    [
      [ridge[0]![0], ridge[0]![1]],
      [ridge[1]![0], ridge[1]![1]],
    ],
    fine * 2.4,
  );
  draw([eave[1]!, ridge[1]!, [right + gx + over * 0.5, height + gy * 0.9]], fine * 1.3);
  return marks;
}

/** A river boat of matting and planks, its bow to the right; 1 long, its waterline on y = 0. `mast` raised or lowered. */
export function matBoat({ line, wall, wood }: SceneColours, mast: boolean, cabins = 2): Drawing {
  const marks: Mark[] = [];
  const put = (outline: readonly Vector2[], colour: string): void => {
    marks.push({ outline, colour });
  };
  const hull = smoothPath<Vector2>(
    [
      [-0.5, 0.13],
      [-0.44, 0.03],
      [-0.3, -0.02],
      [0.25, -0.02],
      [0.42, 0.03],
      [0.52, 0.14],
    ],
    12,
  );
  put([...hull, [0.36, 0.08], [-0.36, 0.08]], wood);
  put(stroke(hull, 0.012), line);
  for (const y of [0.02, 0.05])
    put(
      stroke(
        [
          [-0.4 + y, y],
          [0.38, y],
        ],
        0.006,
      ),
      tone(wood, 0.7),
    );
  for (let at = 0; at < cabins; at++) {
    const [from, to] = [-0.3 + at * (0.56 / cabins), -0.3 + (at + 0.92) * (0.56 / cabins)];
    const high = 0.17 - 0.03 * (at % 2);
    const arch = smoothPath<Vector2>(
      [
        [from, 0.08],
        [from + 0.015, 0.08 + high * 0.8],
        [(from + to) / 2, 0.08 + high],
        [to - 0.015, 0.08 + high * 0.8],
        [to, 0.08],
      ],
      9,
    );
    put(arch, wall);
    put(stroke(arch, 0.01), line);
    for (let rib = 1; rib < 5; rib++) {
      const x = from + ((to - from) * rib) / 5;
      put(
        stroke(
          [
            [x, 0.085],
            [x, 0.07 + high * (0.92 - Math.abs(rib - 2.5) * 0.05)],
          ],
          0.005,
        ),
        tone(wall, 0.66),
      );
    }
  }
  if (mast) {
    put(
      stroke(
        [
          [0.02, 0.08],
          [0.01, 0.86],
        ],
        0.016,
      ),
      wood,
    );
    for (const x of [-0.46, 0.44, 0.3, -0.3])
      put(
        stroke(
          [
            [0.01, 0.84],
            [x, 0.12],
          ],
          0.004,
        ),
        line,
      );
  } else
    put(
      stroke(
        [
          [-0.34, 0.26],
          [0.4, 0.3],
        ],
        0.016,
      ),
      wood,
    );
  put(
    stroke(
      [
        [-0.48, 0.12],
        [-0.62, -0.04],
      ],
      0.018,
    ),
    wood,
  );
  put(
    stroke(
      [
        [0.46, 0.16],
        [0.62, 0.0],
      ],
      0.01,
    ),
    wood,
  );
  return marks;
}

/** Someone small, walking: a robe, a head, perhaps a load on a pole. Stands on the origin, 1 high. */
export function passer(robe: string, line: string, load: 'none' | 'pole' | 'hat'): Drawing {
  const marks: Mark[] = [
    {
      outline: [
        [-0.2, 0],
        [0.2, 0],
        [0.16, 0.5],
        [0.1, 0.72],
        [-0.1, 0.72],
        [-0.18, 0.46],
      ],
      colour: robe,
    },
    {
      outline: [
        [-0.1, 0.74],
        [0, 0.68],
        [0.1, 0.74],
        [0.1, 0.9],
        [0, 0.97],
        [-0.1, 0.9],
      ],
      colour: '#d8b48a',
    },
    {
      outline: [
        [-0.12, 0.88],
        [0.12, 0.88],
        [0.06, 1.02],
        [-0.06, 1.02],
      ],
      colour: line,
    },
  ];
  if (load === 'hat')
    marks.push({
      outline: [
        [-0.32, 0.88],
        [0.32, 0.88],
        [0, 1.1],
      ],
      colour: '#c9a25a',
    });
  if (load === 'pole')
    marks.push(
      {
        outline: stroke(
          [
            [-0.75, 0.66],
            [0, 0.76],
            [0.75, 0.66],
          ],
          0.05,
        ),
        colour: line,
      },
      {
        outline: [
          [-0.92, 0.1],
          [-0.58, 0.1],
          [-0.64, 0.4],
          [-0.86, 0.4],
        ],
        colour: '#9a6a3a',
      },
      {
        outline: [
          [0.58, 0.1],
          [0.92, 0.1],
          [0.86, 0.4],
          [0.64, 0.4],
        ],
        colour: '#9a6a3a',
      },
    );
  return marks;
}

/** A high arched bridge of timber, 2 long, its crown at 0.62: two arcs of beams, deck, railings. */
export function timberBridge({ line, wood }: SceneColours): Drawing {
  const arc = (rise: number, drop: number): Vector2[] =>
    Array.from({ length: 17 }, (_, at): Vector2 => {
      const t = (at / 16) * 2 - 1;
      return [t, rise * (1 - t * t) + drop];
    });
  const marks: Mark[] = [
    { outline: [...arc(0.5, 0.12), ...arc(0.42, 0.0).toReversed()], colour: wood },
    { outline: stroke(arc(0.42, 0.0), 0.03), colour: line },
    { outline: stroke(arc(0.46, 0.06), 0.012), colour: tone(wood, 0.66) },
    { outline: stroke(arc(0.5, 0.12), 0.016), colour: line },
    { outline: stroke(arc(0.5, 0.22), 0.014), colour: '#8a3a26' },
    { outline: stroke(arc(0.5, 0.17), 0.008), colour: '#8a3a26' },
  ];
  for (let at = 0; at <= 26; at++) {
    const t = (at / 26) * 2 - 1;
    const y = 0.5 * (1 - t * t);
    marks.push({
      outline: stroke(
        [
          [t, y + 0.12],
          [t, y + 0.24],
        ],
        0.014,
      ),
      colour: '#8a3a26',
    });
    if (at % 2 === 0)
      marks.push({
        outline: stroke(
          [
            [t * 0.995, 0.42 * (1 - t * t) + 0.005],
            [t, y + 0.12],
          ],
          0.01,
        ),
        colour: tone(wood, 0.66),
      });
  }
  return marks;
}
