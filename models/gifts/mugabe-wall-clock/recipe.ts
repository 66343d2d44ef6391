import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { rectangle } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { giraffe } from './giraffe.ts';
import { mapOutline } from './map.ts';

/** Middle of the dial, its radius, and the front of the map. */
const dial = { x: 0.1, y: 0.012, radius: 0.098 };
const front = 0.029;
/** Where the middle of the map is, across. */
const mapAt = 0.055;

const upright = (shape: Shape): Shape => shape.turn('x', Math.PI / 2);
const onDial = (shape: Shape, z: number): Shape => shape.move(dial.x, dial.y, front + z);

/** A goose in flight towards −x, seen from the side: two wings, a long neck. */
function goose(): Shape {
  const body = sphere(0.5, 14, 10)
    .scale(0.052, 0.017, 0.014)
    .deform(([x, y, z]) => [x, y + Math.max(0, x) * 0.12, z]);
  const neck = tube(
    smoothPath<Vector3>(
      [
        [-0.018, 0.001, 0],
        [-0.036, 0.004, 0],
        [-0.051, 0.003, 0],
      ],
      8,
    ),
    (t) => 0.0042 - 0.0012 * t,
    { sides: 8 },
  );
  const head = sphere(0.0042, 10, 7).scale(1.35, 1, 1).move(-0.054, 0.0035, 0);
  const bill = lathe(
    [
      [0.0025, 0],
      [0, 0.009],
    ],
    { segments: 8 },
  )
    .turn('z', Math.PI / 2)
    .move(-0.058, 0.0032, 0);
  const wing = (raise: number, z: number): Shape =>
    prism(
      smoothPath<Vector2>(
        [
          [-0.014, 0.003],
          [-0.004, 0.028],
          [0.014, 0.052],
          [0.019, 0.049],
          [0.0165, 0.038],
          [0.0155, 0.022],
          [0.013, 0.004],
        ],
        26,
        true,
      ),
      0.0026,
      { chamfer: 0.001 },
    )
      .turn('x', raise)
      .move(0, 0, z);
  const tail = prism(
    [
      [0.02, 0.004],
      [0.038, 0.0085],
      [0.04, 0.003],
      [0.021, -0.003],
    ],
    0.008,
    { chamfer: 0.001 },
  );
  return Shape.merge(body, neck, head, bill, wing(0.5, 0.005), wing(-0.28, -0.004).scale(0.94, 0.9, 1), tail);
}

function hand(length: number, width: number, turn: number): Shape {
  const outline: Vector2[] = [
    [-width * 0.3, -length * 0.2],
    [width * 0.3, -length * 0.2],
    [width * 0.5, 0],
    [width * 0.5, length * 0.55],
    [width * 0.85, length * 0.72],
    [0, length],
    [-width * 0.85, length * 0.72],
    [-width * 0.5, length * 0.55],
    [-width * 0.5, 0],
  ];
  return prism(outline, 0.0014, { chamfer: 0.0004 }).turn('z', -turn);
}

/** Marks of the hours: batons, doubled at the quarters; and a ring of minutes. */
function marks(): Shape {
  const at = (shape: Shape, turn: number): Shape => shape.turn('z', -turn);
  const baton = (width: number, length: number, out: number): Shape =>
    box(width, length, 0.002, 0.0006).move(0, out - length, 0);
  const out = dial.radius * 0.9;
  const hours = Array.from({ length: 12 }, (_, hour) => {
    const turn = (hour * Math.PI) / 6;
    return hour % 3 === 0
      ? at(
          Shape.merge(
            baton(0.0032, 0.019, out).move(-0.0028, 0, 0),
            baton(0.0032, 0.019, out).move(0.0028, 0, 0),
          ),
          turn,
        )
      : at(baton(0.0032, 0.014, out), turn);
  });
  const minutes = Array.from({ length: 60 }, (_, minute) => minute)
    .filter((minute) => minute % 5 !== 0)
    .map((minute) => at(box(0.001, 0.004, 0.0012, 0).move(0, out - 0.004, 0), (minute * Math.PI) / 30));
  return Shape.merge(...hours, ...minutes);
}

/** Tufts of grass the giraffe stands in. */
const grass = (): Shape =>
  Shape.merge(
    ...Array.from({ length: 34 }, (_, i) => {
      const x = ((i * 0.618) % 1) * 0.17 - 0.085;
      const lean = Math.sin(i * 7.3) * 0.016;
      const height = 0.016 + 0.02 * ((i * 0.37) % 1);
      const z = ((i * 0.83) % 1) * 0.03;
      return sweep(
        [
          [x, 0, z],
          [x + lean * 0.3, height * 0.55, z],
          [x + lean, height, z + 0.002],
        ],
        rectangle(0.0034, 0.0016),
        { scale: (t) => 1 - 0.85 * t },
      );
    }),
  );

/**
 * A map of Zimbabwe in wood with a clock set in it, a giraffe beside it and wild geese above, hung from a board. The
 * source names map, clock, giraffe and geese; wood, arrangement and dial are an impression, and the hands stand at ten
 * past ten.
 */
export function buildGift(): Model {
  const outline = mapOutline(0.46).map(([x, y]): Vector2 => [x + mapAt, y]);
  const edge = outline.map(([x, y]): Vector3 => [mapAt + (x - mapAt) * 0.965, y * 0.965, front - 0.0005]);
  const boardOutline = rectangle(0.7, 0.56, 0.03, 5);
  const board = prism(boardOutline, 0.016, { chamfer: 0.004 });
  const mould = tube(
    rectangle(0.67, 0.53, 0.022, 5).map(([x, y]): Vector3 => [x, y, 0.0085]),
    0.003,
    { sides: 6, closed: true },
  );
  const beast = giraffe().scale(1.06).move(-0.228, -0.232, 0.034);
  const flock: readonly (readonly [number, number, number])[] = [
    [-0.215, 0.2, 0.95],
    [-0.135, 0.228, 0.8],
    [-0.138, 0.166, 0.78],
    [-0.065, 0.236, 0.66],
  ];
  return model('hero', [
    part('mahogany', '#3d2314', board),
    part('brass', '#b58f47', mould),
    part('walnut', '#7a4e2c', prism(outline, 0.021, { chamfer: 0.004 }).move(0, 0, front - 0.0105)),
    part('brass', '#c29a4c', tube(edge, 0.0012, { sides: 5, closed: true }), { untilLevel: 0 }),
    part(
      'enamel',
      '#efe6cf',
      onDial(
        // Rings between rim and middle, so that only the rim takes the shade of the bezel.
        upright(
          lathe(
            [0.99, 0.9, 0.8, 0.6, 0.4, 0.2, 0].map((share): Vector2 => [share * dial.radius, 0.003]),
            { segments: 48 },
          ),
        ),
        0.001,
      ),
    ),
    part(
      'brass',
      '#c29a4c',
      Shape.merge(
        onDial(upright(torus(dial.radius, 0.0075, 64, 10)), 0.003),
        onDial(upright(torus(dial.radius + 0.011, 0.0025, 64, 6)), 0.0005),
        onDial(upright(torus(dial.radius * 0.63, 0.0009, 56, 5)), 0.0042),
      ),
    ),
    part('blued-steel', '#1e2026', onDial(marks(), 0.0038)),
    part(
      'blued-steel',
      '#17181d',
      Shape.merge(
        onDial(hand(0.05, 0.0075, ((10 + 10 / 60) * Math.PI) / 6), 0.0068),
        onDial(hand(0.078, 0.0055, (10 * Math.PI) / 30), 0.0088),
      ),
    ),
    part('brass', '#d6b264', onDial(upright(cylinder(0.0045, 0.004, { segments: 18 })), 0.0085)),
    part('pale-wood', '#e2c184', beast),
    part('pale-wood', '#8a7a3a', grass().move(-0.228, -0.238, 0.02)),
    part('pale-wood', '#4d311b', sphere(0.5, 20, 10).scale(0.2, 0.026, 0.055).move(-0.222, -0.239, 0.026)),
    part(
      'ivory',
      '#d8d3c6',
      Shape.merge(...flock.map(([x, y, size]) => goose().turn('z', -0.16).scale(size).move(x, y, 0.021))),
    ),
  ]);
}
