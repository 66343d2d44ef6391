import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

export interface BogieShapes {
  readonly frame: Shape;
  /** Treads worn bright. */
  readonly wheels: Shape;
}

/** A four-wheeled bogie about x = 0, its rails at y = 0: wheels, side frames, axle boxes, springs. */
export function bogie(wheelRadius = 0.475, base = 2.4): BogieShapes {
  const wheel = lathe(
    [
      [0, -0.03],
      [wheelRadius * 0.8, -0.01],
      [wheelRadius * 0.84, -0.06],
      [wheelRadius + 0.03, -0.06],
      [wheelRadius + 0.025, -0.035],
      [wheelRadius, -0.03],
      [wheelRadius - 0.006, 0.07],
      [wheelRadius * 0.85, 0.07],
      [wheelRadius * 0.8, 0.03],
      [0.12, 0.05],
      [0.1, 0.1],
      [0, 0.1],
    ],
    { segments: 20, crease: 0.7 },
  ).turn('x', Math.PI / 2);
  const axles = [-base / 2, base / 2];
  const wheels = Shape.merge(...axles.map((x) => wheel.move(x, wheelRadius, 0.74))).mirrored('z');
  const coil = (x: number, z: number): Shape => {
    const turns = 3;
    const path = Array.from({ length: turns * 6 + 1 }, (_, i): Vector3 => {
      const angle = (i / 6) * 2 * Math.PI;
      return [x + 0.075 * Math.cos(angle), 0.42 + (0.26 * i) / (turns * 6), z + 0.075 * Math.sin(angle)];
    });
    return tube(path, 0.016, { sides: 4 });
  };
  const leaf = (x: number): Shape =>
    Shape.merge(
      ...[0, 1, 2, 3, 4].map((at) => box(0.9 - at * 0.15, 0.024, 0.1, 0.005).move(x, 0.66 - at * 0.026, 1.0)),
    );
  const frame = Shape.merge(
    Shape.merge(
      box(base + 0.9, 0.2, 0.12, 0.03).move(0, 0.56, 1.0),
      ...axles.flatMap((x) => [
        box(0.34, 0.34, 0.24, 0.05).move(x, wheelRadius - 0.17, 1.02),
        cylinder(0.11, 0.05, { segments: 18, chamfer: 0.015 })
          .turn('x', Math.PI / 2)
          .move(x, wheelRadius, 1.14),
        leaf(x),
        coil(x + Math.sign(x) * 0.34, 1.02),
      ]),
      box(0.7, 0.3, 0.2, 0.04).move(0, 0.4, 1.02),
      box(0.03, 0.4, 0.2, 0.01).move(base / 2 + 0.55, 0.28, 0.74),
      box(0.03, 0.4, 0.2, 0.01).move(-base / 2 - 0.55, 0.28, 0.74),
    ).mirrored('z'),
    ...axles.map((x) =>
      cylinder(0.08, 1.5, { segments: 12 })
        .turn('x', Math.PI / 2)
        .move(x, wheelRadius, -0.75),
    ),
    box(0.6, 0.26, 2.1, 0.04).move(0, 0.56, 0),
    ...[-1, 1].map((side) => box(0.14, 0.18, 2.0, 0.03).move(side * (base / 2 + 0.38), 0.56, 0)),
  );
  return { frame, wheels };
}
