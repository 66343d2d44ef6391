import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import { coronet } from '../../parts/motifs/emblems.ts';
import { painted } from '../../parts/painted.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { earHandle } from '../../parts/vessels/ear-handle.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';

/** A mug and a beaker to the right of a plate, decorated like it; `width` of the whole, metres. */
export function companionsOf(surfaces: readonly Surface[], radius: number, width: number): Part[] {
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const accent = surfaces[surfaces.length - 1]!;
  const vessel = (r: number, height: number, flare: number, withHandle: boolean): Part[] => {
    const outside: Vector2[] = [
      [r * 0.9, 0],
      [r * 0.96, height * 0.03],
      [r, height * 0.08],
      [r, height * 0.5],
      [r * flare, height],
    ];
    const handle = earHandle(
      [
        [r * 0.98, height * 0.78],
        [r * 1.5, height * 0.82],
        [r * 1.72, height * 0.5],
        [r * 1.45, height * 0.22],
        [r * 0.98, height * 0.2],
      ],
      r * 0.15,
      r * 0.26,
      { steps: 10, sides: 6 },
    );
    return [
      surfacePart(
        surfaces,
        0,
        withHandle
          ? Shape.merge(turnedVessel(outside, { wall: 0.0025, segments: 28 }), handle)
          : turnedVessel(outside, { wall: 0.002, segments: 26 }),
      ),
      part('porcelain', '#b23a44', bandOn(outside, height * 0.1, height * 0.16, 28), { untilLevel: 1 }),
      part('porcelain', second.colour, bandOn(outside, height * 0.18, height * 0.24, 28), { untilLevel: 1 }),
      surfacePart(surfaces, 2, torus(r * flare - 0.001, 0.0012, 28, 4).move(0, height, 0)),
      ...painted(
        'gold',
        placeDrawing(coronet(accent.colour, '#8a2733'), { y: height * 0.58, scale: r * 0.6 }),
        onTurned(outside, r),
        {
          step: r * 0.4,
          lift: 0.0005,
        },
      ),
    ];
  };
  const mug = radius * 0.3;
  const beaker = radius * 0.21;
  return [
    ...moveParts(vessel(mug, mug * 2.1, 1.02, true), (shape) =>
      shape.turn('y', 0.3).move(width / 2 - mug * 1.72, 0, -radius * 0.16),
    ),
    ...moveParts(vessel(beaker, beaker * 2, 1.16, false), (shape) =>
      shape.move(width / 2 - mug * 3.1, 0, radius * 0.34),
    ),
  ];
}
