import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { heartBack, heartFront, heartReach, heartRim, faceHeight } from './heart.ts';

const steel = '#c3c6c8';
const gold = '#d3a848';
const wood = '#4a2e1c';

/** The middle of the sun above the ground, metres. */
const centre = 0.172;
/** Radius of the sun. */
const sun = 0.032;

/** A heart of polished steel with a raised rim; a golden sun in its middle sends rays to the rim. It stands on wood. */
export function buildGift(): Model {
  const up = (shape: Shape): Shape => shape.move(0, centre, 0);
  const disc = lathe(
    [
      [sun * 1.16, 0],
      [sun * 1.16, 0.004],
      [sun * 1.1, 0.0062],
      [sun * 1.02, 0.0062],
      [sun * 0.98, 0.0048],
      [sun * 0.8, 0.0092],
      [sun * 0.5, 0.0122],
      [sun * 0.2, 0.0136],
      [0, 0.0139],
    ],
    { segments: 36, crease: 0.45 },
  )
    .turn('x', Math.PI / 2)
    .move(0, 0, faceHeight(0) - 0.002);
  const farDisc = lathe(
    [
      [sun * 1.16, 0],
      [sun * 1.04, 0.0062],
      [sun * 0.5, 0.0122],
      [0, 0.0139],
    ],
    { segments: 9, crease: 0.9 },
  )
    .turn('x', Math.PI / 2)
    .move(0, 0, faceHeight(0) - 0.0005);
  const low = centre + heartReach(-Math.PI / 2) * Math.sin(-Math.PI / 2);
  const socket = lathe(
    [
      [0, 0],
      [0.021, 0],
      [0.021, 0.002],
      [0.016, 0.005],
      [0.0085, 0.009],
      [0.0072, 0.014],
      [0.0105, 0.0175],
      [0.0105, 0.0195],
      [0.0075, 0.022],
      [0.009, 0.03],
      [0.0115, low - 0.0285 + 0.014],
      [0.0095, low - 0.0285 + 0.0155],
      [0, low - 0.0285 + 0.012],
    ],
    { segments: 24, crease: 0.5 },
  ).move(0, 0.0285, 0);
  const plinth = mouldedBlock(
    rectanglePlan(0.15, 0.07, 0.006),
    [
      [0.002, 0],
      [0, 0.0015],
      [0, 0.011],
      [0.0012, 0.013],
      [0.004, 0.0138],
      [0.006, 0.0165],
      [0.011, 0.021],
      [0.0125, 0.0235],
      [0.0125, 0.027],
      [0.014, 0.029],
    ],
    0.5,
  );
  const rays = Array.from({ length: 24 }, (_, at) => ray(at, 5));
  const farRays = Array.from({ length: 12 }, (_, at) => ray(at * 2, 1).move(0, 0, 0.0022));
  return fitModel(
    model('small', [
      part('steel', steel, up(heartFront(96, 7)), { untilLevel: 1 }),
      part('steel', steel, up(heartFront(20, 2)), { fromLevel: 2, keep: true }),
      part('steel', steel, up(heartBack(48, 3)), { untilLevel: 1 }),
      part('steel', steel, up(heartBack(20, 1)), { fromLevel: 2, keep: true }),
      part('gold', gold, up(heartRim(96, 8)), { untilLevel: 1 }),
      part('gold', gold, up(heartRim(20, 4)), { fromLevel: 2, keep: true }),
      part('gold', gold, up(Shape.merge(...rays)), { untilLevel: 1 }),
      part('gold', gold, up(Shape.merge(...farRays)), { fromLevel: 2, keep: true }),
      part('gold', gold, up(disc), { untilLevel: 1 }),
      part('gold', gold, up(farDisc), { fromLevel: 2, keep: true }),
      part('gold', gold, socket),
      part('walnut', wood, plinth),
    ]),
    [0.29, 0.284, 0.07],
  );
}

/** One ray from the sun's edge towards the rim, long and short by turns: a ridge that tapers to a point. */
function ray(row: number, steps: number): Shape {
  const angle = (row / 24) * 2 * Math.PI + Math.PI / 2;
  const reach = heartReach(angle);
  const [from, to] = [sun * 1.1, reach * (row % 2 === 0 ? 0.87 : 0.62)];
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const positions: number[] = [];
  const indices: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const out = from + (to - from) * t;
    const half = (row % 2 === 0 ? 0.0042 : 0.0034) * (1 - t) + 0.0003;
    for (const [side, lift] of [
      [1, -0.0012],
      [0, 0.0034 - 0.0018 * t],
      [-1, -0.0012],
    ] as const)
      positions.push(
        cosine * out - sine * half * side,
        sine * out + cosine * half * side,
        faceHeight(out / reach) + lift,
      );
    if (step === 0) continue;
    const first = (step - 1) * 3;
    for (const edge of [0, 1])
      indices.push(
        first + edge,
        first + edge + 1,
        first + edge + 3,
        first + edge + 1,
        first + edge + 4,
        first + edge + 3,
      );
  }
  const uvs = positions.flatMap((_, at) => (at % 3 === 2 ? [] : [positions[at]!]));
  return Shape.fromRaw({ positions, uvs, indices }, 0.4);
}
