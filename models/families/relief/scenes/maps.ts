import { fractalNoise } from '../../../kit/noise.ts';
import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { part, type Part } from '../../../kit/model.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { panel } from '../../../parts/panel.ts';
import { colouredFinish, metalFinish } from '../../../parts/relief/finish.ts';
import { jejuCoast, koreaCoast, russkyCoast, russkyNeighbours } from './coasts.ts';
import { raised } from './nimba.ts';
import type { Scene } from './scene.ts';

/** A map in gold of the whole peninsula with its mountains, without names or borders. Drawn 320 × 520. */
export const koreaMap: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: height / 340 });
  const unit = Math.min(width / 320, height / 520);
  const scene = ground.stage({ y: height / 2 - 260 * unit, scale: unit });
  // Degrees to the drawing: 37.9 N, 127.6 E in the middle.
  const place = ([longitude, latitude]: Vector2): Vector2 => [
    (longitude - 127.5) * 40.5,
    262 + (latitude - 38.1) * 51,
  ];
  const coast = koreaCoast.map(place);
  scene.lay(coast, { height: 7, round: 5 });
  scene.lay(jejuCoast.map(place), { height: 6, round: 4, soft: true });
  scene.dome(place([130.87, 37.5]), [4, 3.4], { height: 6 });
  for (const [longitude, latitude] of [
    [126.3, 34.4],
    [126.0, 34.8],
    [128.7, 34.85],
    [127.9, 34.8],
    [126.45, 37.7],
    [124.7, 37.95],
    [126.9, 34.3],
  ] as const)
    scene.dome(place([longitude, latitude]), [4.4, 3.2], { height: 5 });
  const range = (points: readonly Vector2[], half: number, high: number): void => {
    scene.limb(
      points.map(
        (point, at) => [...place(point), half * (at === 0 || at === points.length - 1 ? 0.4 : 1)] as const,
      ),
      { height: high, base: 5, blend: 3 },
    );
  };
  // The long ridge down the east, and those that leave it.
  range(
    [
      [128.1, 42],
      [127.6, 41.2],
      [127.1, 40.3],
      [126.9, 39.6],
      [127.6, 38.9],
      [128.3, 38.2],
      [128.8, 37.4],
      [128.95, 36.6],
      [129.0, 35.7],
    ],
    15,
    9,
  );
  range(
    [
      [129.6, 41.9],
      [129.1, 41.5],
      [128.4, 41.1],
      [127.6, 41.0],
    ],
    11,
    7,
  );
  range(
    [
      [127.3, 41.2],
      [126.4, 40.9],
      [125.6, 40.6],
    ],
    10,
    6,
  );
  range(
    [
      [126.9, 40.1],
      [126.2, 40.0],
      [125.4, 39.9],
    ],
    9,
    5,
  );
  range(
    [
      [128.5, 37.2],
      [128.0, 36.6],
      [127.7, 35.8],
      [127.5, 35.3],
    ],
    10,
    6,
  );
  range(
    [
      [127.8, 38.4],
      [127.2, 37.9],
      [126.8, 37.7],
    ],
    8,
    4,
  );
  scene.rough(coast, (x, y) => 4.4 * (fractalNoise(x / 17, y / 17, 4, 4) - 0.42), 14);
  scene.dome(place([128.08, 42.0]), [6, 5], { height: 6, base: 11 });
  scene.dome(place([128.08, 42.0]), [2.6, 2.2], { height: 2, base: 16 });
  const gold = metalFinish(surfaces[0]!.colour, '#6e4a16', height * 0.004);
  return [
    ...seaGround(width, height, surfaces[1]?.material ?? 'lacquer', surfaces[1]?.colour ?? '#231a18'),
    surfacePart(surfaces, 0, reliefSheet(ground, { triangles: 4600, keep: raised(ground), paint: gold })),
  ];
};

function seaGround(width: number, height: number, material: Part['material'], colour: string): Part[] {
  return [part(material, colour, panel(width, height, 8, 10))];
}

/** The island from above: its torn coast and the long bay, woods on the hills, lines of depth in the sea. Drawn 700 × 500. */
export const island: Scene = ({ width, height, surfaces }) => {
  const sea = surfaces[1]?.colour ?? '#4f7f96';
  const ground = new ReliefGround({ width, height, cell: width / 330 }, sea);
  const unit = Math.min(width / 700, height / 500);
  const scene = ground.stage({ y: height / 2 - 250 * unit, scale: unit });
  const coast = russkyCoast;
  // Lines of equal depth: the coast again and again, wider each time.
  for (let ring = 5; ring >= 1; ring--) {
    const wider = coast.map(([x, y]): Vector2 => [
      x * (1 + ring * 0.085),
      250 + (y - 250) * (1 + ring * 0.1),
    ]);
    for (let at = 0; at < wider.length; at++) {
      const [a, b] = [wider[at]!, wider[(at + 1) % wider.length]!];
      if (
        Math.abs(a[0]) > 340 ||
        Math.abs(a[1] - 250) > 242 ||
        Math.abs(b[0]) > 340 ||
        Math.abs(b[1] - 250) > 242
      )
        continue;
      scene.groove(
        [
          [...a, 1.6],
          [...b, 1.6],
        ],
        1.6,
        '#3f6f88',
        1,
      );
    }
  }
  const land = '#7d8256';
  scene.lay(coast, { height: 13, round: 7, colour: land });
  for (const other of russkyNeighbours) scene.lay(other, { height: 10, round: 6, soft: true, colour: land });
  scene.rough(coast, (x, y) => 30 * Math.max(0, fractalNoise(x / 62, y / 62, 9, 4) - 0.34), 40);
  ground.rough(null, (x, y) => width * 0.0009 * (fractalNoise(x * 40, y * 90, 2) - 0.5));
  const low = 0.012 * (width / 0.7);
  const finish = colouredFinish(width * 0.008, 0.16);
  return [
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, {
        triangles: 5200,
        keepColourEdges: true,
        paint: (place) => {
          const [r, g, b] = finish(place);
          const z = place.point[2];
          if (z < low) return [r, g, b];
          const t = Math.min(1, (z - low) / (low * 2.4));
          return [r + (0.62 - r) * t * 0.7, g + (0.55 - g) * t * 0.5, b + (0.36 - b) * t * 0.4];
        },
      }),
    ),
  ];
};
