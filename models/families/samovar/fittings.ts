import { lathe } from '../../kit/lathe.ts';
import { circle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { finial } from '../../parts/vessels/finial.ts';
import { radiusAt } from '../../parts/vessels/radius-at.ts';
import { levels } from './urn.ts';

/** The tap: shield on the urn, pipe, barrel, spout and a pierced key; towards +z. */
export function tap(profile: readonly Vector2[]): Shape {
  const y = 0.158;
  const wall = radiusAt(profile, y) - 0.006;
  const lying = (shape: Shape): Shape => shape.turn('x', Math.PI / 2);
  const shield = lying(
    lathe(
      [
        [0, 0],
        [0.021, 0],
        [0.0225, 0.003],
        [0.019, 0.0055],
        [0.013, 0.0075],
        [0.0095, 0.013],
        [0, 0.013],
      ],
      { segments: 28, crease: 0.7 },
    ),
  ).move(0, y, wall);
  const pipe = tube(
    smoothPath<Vector3>(
      [
        [0, y, wall + 0.01],
        [0, y, wall + 0.03],
        [0, y - 0.001, wall + 0.056],
        [0, y - 0.012, wall + 0.071],
        [0, y - 0.03, wall + 0.074],
      ],
      12,
    ),
    (t) => 0.0078 - 0.0012 * t,
    { sides: 12 },
  );
  const mouth = lathe(
    [
      [0.0066, 0.006],
      [0.0088, 0],
      [0.0088, -0.002],
      [0.0058, -0.002],
      [0.005, 0.005],
      [0, 0.005],
    ],
    { segments: 20 },
  ).move(0, y - 0.034, wall + 0.074);
  const barrel = lathe(
    [
      [0, -0.02],
      [0.006, -0.02],
      [0.0075, -0.017],
      [0.0075, -0.013],
      [0.0105, -0.011],
      [0.0125, 0.011],
      [0.0095, 0.013],
      [0.007, 0.02],
      [0.0085, 0.024],
      [0.006, 0.029],
      [0, 0.029],
    ],
    { segments: 22, crease: 0.6 },
  ).move(0, y, wall + 0.036);
  // The key is a branch of three rings, cut from plate.
  const ring = (x: number, top: number, r: number): Shape => {
    const path = circle(r, 14).map(([a, b]): Vector3 => [x + a, top + b, 0]);
    return tube(path, 0.0021, { sides: 5, closed: true });
  };
  const key = Shape.merge(
    prism(
      stroke(
        [
          [0, 0.024],
          [0, 0.038],
          [0, 0.044],
        ],
        (t) => 0.009 - 0.003 * t,
      ),
      0.004,
      { chamfer: 0.0008 },
    ),
    ring(0, 0.062, 0.0115),
    ring(-0.0165, 0.05, 0.009),
    ring(0.0165, 0.05, 0.009),
    sphere(0.0032, 8, 5).move(0, 0.077, 0),
    sphere(0.0028, 8, 5).move(-0.028, 0.051, 0),
    sphere(0.0028, 8, 5).move(0.028, 0.051, 0),
  )
    .turn('y', 0.35)
    .move(0, y, wall + 0.036);
  return Shape.merge(
    shield,
    pipe,
    mouth,
    barrel,
    key,
    torus(0.0087, 0.0016, 20, 6)
      .turn('x', Math.PI / 2)
      .move(0, y, wall + 0.022),
  );
}

/** Two brackets at ±x, each of two scrolled arms. */
export function brackets(profile: readonly Vector2[]): Shape {
  const low = radiusAt(profile, 0.235) - 0.005;
  const arm = tube(
    smoothPath<Vector3>(
      [
        [low, 0.235, 0],
        [low + 0.018, 0.232, 0],
        [low + 0.036, 0.244, 0],
        [low + 0.046, 0.266, 0],
        [low + 0.044, 0.287, 0],
        [low + 0.034, 0.292, 0],
        [low + 0.03, 0.283, 0],
      ],
      13,
    ),
    (t) => 0.0056 - 0.0022 * t,
    { sides: 7 },
  );
  const plate = lathe(
    [
      [0, 0],
      [0.013, 0],
      [0.012, 0.003],
      [0.007, 0.0052],
      [0, 0.0056],
    ],
    { segments: 18 },
  )
    .turn('z', -Math.PI / 2)
    .move(low + 0.003, 0.235, 0);
  const eye = torus(0.0075, 0.0024, 16, 6)
    .turn('x', Math.PI / 2)
    .move(low + 0.047, 0.27, 0);
  const side = Shape.merge(arm, plate, eye);
  return Shape.merge(side.move(0, 0, 0.032), side.move(0, 0, -0.032)).mirrored('x');
}

/** The turned grips between the arms, and the knobs of the lid. */
export function grips(profile: readonly Vector2[]): Shape {
  const low = radiusAt(profile, 0.235) - 0.005;
  const grip = lathe(
    smoothPath<Vector2>(
      [
        [0.004, -0.041],
        [0.0055, -0.036],
        [0.0105, -0.026],
        [0.0085, -0.014],
        [0.0125, 0],
        [0.0085, 0.014],
        [0.0105, 0.026],
        [0.0055, 0.036],
        [0.004, 0.041],
      ],
      20,
    ),
    { segments: 12, crease: 1 },
  )
    .turn('x', Math.PI / 2)
    .move(low + 0.047, 0.27, 0);
  const knob = finial('ball', 0.0105, 0.022, 12).move(0.074, 0.356, 0);
  return Shape.merge(grip, knob).mirrored('x');
}

/** What holds the knobs, the valve for steam, and the crown on the chimney, a pierced gallery. */
export function crown(): Shape {
  const stem = lathe(
    [
      [0, 0.342],
      [0.0075, 0.342],
      [0.0045, 0.348],
      [0.0055, 0.353],
      [0.0075, 0.3565],
      [0, 0.3565],
    ],
    { segments: 16 },
  ).move(0.074, 0, 0);
  const valve = Shape.merge(
    lathe(
      [
        [0, 0.342],
        [0.006, 0.342],
        [0.0035, 0.35],
        [0.0065, 0.356],
        [0.0065, 0.36],
        [0, 0.362],
      ],
      { segments: 14 },
    ),
    tube(
      [
        [0, 0.358, 0],
        [0.008, 0.361, 0],
      ],
      0.0014,
      { sides: 6 },
    ),
  ).move(0, 0, -0.074);
  const foot = lathe(
    [
      [0.038, levels.chimney - 0.004],
      [0.046, levels.chimney - 0.004],
      [0.047, levels.chimney],
      [0.05, levels.chimney + 0.006],
      [0.046, levels.chimney + 0.008],
      [0.038, levels.chimney + 0.008],
      [0.038, levels.chimney - 0.004],
    ],
    { segments: 36, crease: 0.5 },
  );
  const count = 12;
  const wall = (turn: number, t: number): Vector3 => {
    const reach = 0.0475 + 0.016 * t ** 1.4;
    return [Math.sin(turn) * reach, levels.chimney + 0.006 + t * 0.03, Math.cos(turn) * reach];
  };
  const loop = (at: number): Shape => {
    const middle = ((at + 0.5) / count) * 2 * Math.PI;
    const half = Math.PI / count;
    const path = Array.from({ length: 10 }, (_, step): Vector3 => {
      const angle = (step / 10) * 2 * Math.PI;
      return wall(middle + Math.sin(angle) * half * 0.94, 0.5 - Math.cos(angle) * 0.44);
    });
    return Shape.merge(
      tube(path, 0.0018, { sides: 4, closed: true }),
      sphere(0.0034, 6, 3).move(...wall(middle, 0.5)),
    );
  };
  return Shape.merge(
    stem.mirrored('x'),
    valve,
    foot,
    ...Array.from({ length: count }, (_, at) => loop(at)),
    torus(0.0478, 0.002, 36, 4).move(0, levels.chimney + 0.009, 0),
    torus(0.0628, 0.0024, 44, 5).move(0, levels.chimney + 0.036, 0),
    // Three bars across carry the pot.
    ...[0, 1, 2].map((third) =>
      tube([wall((third * Math.PI) / 3, 0.72), wall((third * Math.PI) / 3 + Math.PI, 0.72)], 0.0018, {
        sides: 6,
      }),
    ),
  );
}
