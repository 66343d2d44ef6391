import { part } from '../../../kit/model.ts';
import { polygon } from '../../../kit/outlines.ts';
import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { colouredFinish } from '../../../parts/relief/finish.ts';
import { panel } from '../../../parts/panel.ts';
import type { Scene } from './scene.ts';

type Stripe = readonly [colour: string, share: number];
const egypt: readonly Stripe[] = [
  ['#1c1a1a', 1],
  ['#ece6da', 1],
  ['#a8262b', 1],
];
const korea: readonly Stripe[] = [
  ['#2b4a8c', 1],
  ['#ece6da', 0.3],
  ['#a8262b', 3.4],
  ['#ece6da', 0.3],
  ['#2b4a8c', 1],
];

/** Two flags on crossed staffs, clasped hands below them, laurel round about; no lettering. Drawn 360 × 310. */
export const friendship: Scene = ({ width, height, surfaces }) => {
  const metal = surfaces[0]!.colour;
  const ground = new ReliefGround({ width, height, cell: width / 270 }, metal);
  const scene = ground.stage({ scale: width / 360 });
  for (const mirror of [false, true]) {
    const side = scene.stage({ mirror });
    side.limb(
      [
        [28, 62, 3],
        [-128, 286, 3],
      ],
      { height: 8, base: mirror ? 2 : 0, steps: 1, colour: '#8a6a34' },
    );
    side.dome([-130, 289], [6, 7], { height: 10 });
    flag(side, mirror ? korea : egypt, mirror);
    laurel(side);
  }
  hands(scene.stage({ y: -28, scale: 1.24 }));
  return [
    surfacePart(surfaces, 0, panel(width, height, 10, 8).move(0, 0, 0)),
    part(
      'enamel',
      '#ffffff',
      reliefSheet(ground, {
        triangles: 3400,
        keep: (x, y) => isRaised(ground, x, y) && isPainted(ground, x, y, metal),
        keepColourEdges: true,
        paint: colouredFinish(width * 0.012, 0.05),
      }),
    ),
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, {
        triangles: 2000,
        keep: (x, y) => isRaised(ground, x, y) && !isPainted(ground, x, y, metal),
        paint: colouredFinish(width * 0.008, 0.1),
      }),
    ),
  ].filter(({ shape }) => shape.triangleCount > 0);
};

const cellOf = ({ grid, size }: ReliefGround, x: number, y: number): number =>
  Math.min(grid.rows, Math.round(y / grid.cell)) * (grid.columns + 1) +
  Math.min(grid.columns, Math.round((x + size.width / 2) / grid.cell));
const isRaised = (ground: ReliefGround, x: number, y: number) =>
  ground.grid.heights[cellOf(ground, x, y)]! > ground.size.width * 0.0006;
const isPainted = (ground: ReliefGround, x: number, y: number, metal: string) => {
  const at = cellOf(ground, x, y) * 3;
  const plain = [1, 3, 5].map((start) => Number.parseInt(metal.slice(start, start + 2), 16) / 255);
  return plain.some((value, i) => Math.abs(ground.grid.colours[at + i]! - value) > 0.02);
};

/** A flag blown outwards from its staff, wavy, its stripes from below up. */
function flag(side: ReliefGround, stripes: readonly Stripe[], isKorea: boolean): void {
  const total = stripes.reduce((sum, [, share]) => sum + share, 0);
  // t along the flag from its staff, s up it.
  const point = (t: number, s: number): Vector2 => [
    -120 + s * -6 + t * 108 + 18 * (1 - s) * (1 - t),
    196 + s * 72 + 9 * Math.sin(t * 6.5) - t * 4,
  ];
  let from = 0;
  for (const [colour, share] of stripes) {
    const to = from + share / total;
    const [low, high] = [from, to];
    const along = Array.from({ length: 15 }, (_, at) => at / 14);
    side.lay([...along.map((t) => point(t, low)), ...along.toReversed().map((t) => point(t, high))], {
      height: 9,
      round: 2.4,
      colour,
    });
    from = to;
  }
  for (const t of [0.12, 0.36, 0.6, 0.84])
    side.groove(
      [
        [...point(t, 0.02), 5],
        [...point(t + 0.02, 0.5), 5],
        [...point(t, 0.98), 5],
      ],
      2.6,
    );
  const [x, y] = point(isKorea ? 0.34 : 0.5, 0.5);
  if (isKorea) {
    side.dome([x, y], [15, 15], { height: 3, base: 8, colour: '#ece6da' });
    side.lay(
      polygon(12.5, 5, 5).map(([px, py]) => [x + px, y + py] as const),
      { height: 2.4, base: 10.4, round: 3, colour: '#a8262b' },
    );
    return;
  }
  // The gold bird of the middle stripe: wings, body and shield, no more.
  for (const way of [-1, 1])
    side.limb(
      [
        [x, y + 5, 2.4],
        [x + way * 8, y + 8, 3],
        [x + way * 9, y - 6, 1.6],
      ],
      { height: 4, base: 8, colour: '#c49a3e' },
    );
  side.dome([x, y], [4.4, 9], { height: 4, base: 8, colour: '#c49a3e' });
}

function laurel(side: ReliefGround): void {
  const stem = Array.from({ length: 15 }, (_, at) => {
    const angle = -1.45 - (at / 14) * 1.75;
    return [Math.cos(angle) * 158, 160 + Math.sin(angle) * 138] as const;
  });
  side.limb(
    stem.map(([x, y], at) => [x, y, 2.6 - at * 0.1] as const),
    { height: 5, colour: '#55652f' },
  );
  stem.forEach(([x, y], at) => {
    if (at === 0) return;
    const angle = -1.45 - (at / 14) * 1.75 - Math.PI / 2;
    for (const lean of [-0.6, 0.6]) {
      const way = angle + lean;
      const tip: Vector2 = [x + Math.cos(way) * 27, y + Math.sin(way) * 27];
      side.limb(
        [
          [x, y, 1],
          [x + Math.cos(way) * 13, y + Math.sin(way) * 13, 5.4],
          [...tip, 0.4],
        ],
        {
          height: 7,
          base: 1,
          colour: at % 2 === 0 ? '#66783a' : '#56682f',
        },
      );
      side.groove(
        [
          [x, y, 0.5],
          [...tip, 0.4],
        ],
        1.4,
        undefined,
        1,
      );
    }
  });
}

/** Two right hands that clasp, with cuffs. */
function hands(scene: ReliefGround): void {
  for (const mirror of [true, false]) {
    const hand = scene.stage({ y: 108, mirror, lift: mirror ? 0 : 2 });
    hand
      .lay(
        [
          [-92, -28],
          [-58, -22],
          [-58, 24],
          [-92, 30],
        ],
        { height: 16, round: 14, colour: mirror ? '#2b4a8c' : '#3b3a38' },
      )
      .limb(
        [
          [-62, 1, 24],
          [-57, 1, 23.4],
        ],
        { height: 18, colour: '#ece6da' },
      )
      .limb(
        [
          [-56, 1, 19],
          [-26, 2, 22],
          [-4, 2, 23],
        ],
        { height: 19, blend: 2 },
      )
      .limb(
        [
          [-20, 14, 9],
          [0, 26, 7.4],
          [14, 30, 6],
        ],
        { height: 14, base: 8, blend: 1 },
      );
  }
  for (let finger = 0; finger < 4; finger++) {
    const y = 122 - finger * 11;
    scene.limb(
      [
        [-2, y - 1, 5.6],
        [18, y, 5.8],
        [32, y - 4, 5],
      ],
      { height: 13, base: 13 },
    );
    scene.groove(
      [
        [14, y + 4, 0.6],
        [15, y - 4, 0.6],
      ],
      1.2,
    );
  }
}
