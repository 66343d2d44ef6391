import { box } from '../kit/box.ts';
import { cylinder } from '../kit/cylinder.ts';
import { Shape } from '../kit/shape.ts';
import { torus } from '../kit/torus.ts';
import { lathe } from '../kit/lathe.ts';

/** A loudspeaker that looks towards +z at z = 0: rim, paper cone and cap behind it. */
export interface Speaker {
  readonly rim: Shape;
  readonly cone: Shape;
}

export function speaker(radius: number): Speaker {
  return {
    rim: torus(radius, radius * 0.07, 32, 6).turn('x', Math.PI / 2),
    cone: lathe(
      [
        [radius * 0.98, 0],
        [radius * 0.86, 0.002],
        [radius * 0.8, -radius * 0.02],
        [radius * 0.34, -radius * 0.22],
        [radius * 0.3, -radius * 0.18],
        [radius * 0.2, -radius * 0.1],
        [0, -radius * 0.07],
      ],
      { segments: 28, crease: 0.5 },
    ).turn('x', Math.PI / 2),
  };
}

/** Upright bars before a speaker or an opening, `width` × `height`, their foot at y = 0. */
export const grilleBars = (width: number, height: number, count: number, thick: number): Shape =>
  Shape.merge(
    ...Array.from({ length: count }, (_, i) =>
      box(thick, height, thick, thick * 0.3).move(((i + 0.5) / count - 0.5) * width, 0, 0),
    ),
  );

/** A knob that looks towards +z, its foot at z = 0, with a mark. */
export const knob = (radius: number, height: number): Shape =>
  Shape.merge(
    cylinder(radius * 1.15, height * 0.25, { segments: 24 }),
    cylinder(radius, height, { segments: 24, topRadius: radius * 0.86, chamfer: radius * 0.1 }),
    box(radius * 0.12, height * 0.06, radius * 0.7, 0).move(0, height, -radius * 0.42),
  ).turn('x', Math.PI / 2);
