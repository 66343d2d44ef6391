import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { ReliefGround } from '../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../kit/relief/relief-sheet.ts';
import { carvedFinish } from '../../parts/relief/finish.ts';
import { reliefBeast } from '../../parts/relief/relief-beast.ts';
import { reliefBorder } from '../../parts/relief/relief-border.ts';
import { reliefCloud } from '../../parts/relief/relief-clouds.ts';
import { reliefEagle } from '../../parts/relief/relief-eagle.ts';
import { reliefHorse } from '../../parts/relief/relief-horse.ts';
import { reliefRider } from '../../parts/relief/relief-rider.ts';

const [width, height, depth] = [0.77, 1.045, 0.065];
/** The board behind the carving. */
const board = 0.024;

/** A panel carved from one board: a faceless rider, horses at his sides, an eagle and two beasts above. */
export function buildGift(): Model {
  const ground = new ReliefGround({ width, height, cell: 0.0026 });
  const scene = ground.stage({ scale: 0.001 });
  reliefBorder(scene, width * 1000, height * 1000, 56);
  hills(scene);
  for (const mirror of [false, true]) {
    const side = scene.stage({ mirror });
    reliefHorse(side.stage({ x: 192, y: 478, scale: 1.55, flatten: 0.6, mirror: true }), { gait: 'gallop' });
    reliefCloud(side.stage({ x: 250, y: 930, scale: 1.05, mirror: true }), 7);
    reliefCloud(side.stage({ x: 262, y: 648, scale: 0.85 }), 6);
    reliefBeast(side.stage({ x: 200, y: 692, scale: 1.5, flatten: 0.66, mirror: true }));
  }
  const middle = scene.stage({ x: -20, y: 104, scale: 3.0, flatten: 0.55 });
  reliefHorse(middle, { gait: 'walk', bridle: true });
  reliefRider(middle);
  reliefEagle(scene.stage({ x: 0, y: 862, scale: 1.85, flatten: 0.85 }));
  // Marks of the gouge over the ground, and two long cracks of slow-grown wood.
  ground.rough(null, (x, y) => 0.0011 * (fractalNoise(x * 70, y * 70, 2) - 0.5));
  for (const [x, low, high] of [
    [-0.246, 0.05, 0.34],
    [0.271, 0.58, 0.99],
  ] as const)
    ground.groove(
      [
        [x, low, 0.0006],
        [x + 0.004, (low + high) / 2, 0.0014],
        [x - 0.001, high, 0.0005],
      ],
      0.003,
    );
  const front = reliefSheet(ground, {
    triangles: 24_000,
    around: 0.013,
    paint: carvedFinish('#6b4527', 0.008),
  });
  const natural = model('hero', [
    part('walnut', '#ffffff', front.move(0, 0, board)),
    part('walnut', '#4f331d', box(width, height, board, 0.004)),
    // A batten and two hangers behind.
    part('iron', '#3a3632', box(0.05, 0.03, 0.003).move(-0.25, 0.94, -board / 2 + 0.0005), { untilLevel: 0 }),
  ]);
  return fitModel(natural, [width, height, depth]);
}

/** Mountains far off, and the grass that the horses stand on. */
function hills(scene: ReliefGround): void {
  for (const [base, tall, shift, high] of [
    [330, 120, 0.3, 5],
    [250, 70, 1.9, 8],
    [150, 26, 4.1, 12],
  ] as const)
    scene.lay(
      [
        [-326, 60],
        ...Array.from({ length: 41 }, (_, at) => {
          const x = -326 + (at / 40) * 652;
          const ridge = fractalNoise(x / 90 + shift * 7, shift, 1, 4);
          return [x, base + tall * (ridge - 0.5) * 1.6] as const;
        }),
        [326, 60],
      ],
      { height: high, round: 9 },
    );
  for (let at = 0; at < 70; at++) {
    const x = -318 + ((at * 83) % 636);
    const y = 62 + ((at * 47) % 78);
    for (const lean of [-7, 0, 6])
      scene.limb(
        [
          [x, y, 1.7],
          [x + lean * 0.5, y + 12, 1.6],
          [x + lean, y + 20 - Math.abs(lean), 0.4],
        ],
        { height: 5, base: 11 },
      );
  }
}
