import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { part } from '../../kit/model.ts';
import { polygon, rectangle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Builder } from './builder.ts';

/** A clock face with hour marks and hands at ten past ten, facing +z about the origin; `radius` with its rim. */
function clock(radius: number): { rim: Shape; face: Shape; hands: Shape } {
  const hand = (long: number, wide: number, angle: number) =>
    prism(
      [
        [-wide, -long * 0.15],
        [wide, -long * 0.15],
        [wide * 0.4, long],
        [-wide * 0.4, long],
      ],
      radius * 0.03,
    )
      .turn('z', angle)
      .move(0, 0, radius * 0.1);
  return {
    rim: torus(radius * 0.94, radius * 0.08, 40, 8).turn('x', Math.PI / 2),
    face: cylinder(radius * 0.9, radius * 0.1, { segments: 36 })
      .turn('x', Math.PI / 2)
      .move(0, 0, -radius * 0.04),
    hands: Shape.merge(
      ...Array.from({ length: 12 }, (_, i) =>
        box(radius * (i % 3 ? 0.03 : 0.06), radius * 0.13, radius * 0.02, 0)
          .move(0, radius * 0.7, radius * 0.075)
          .turn('z', (i / 12) * 2 * Math.PI),
      ),
      hand(radius * 0.5, radius * 0.05, 1),
      hand(radius * 0.7, radius * 0.035, -1.05),
      cylinder(radius * 0.06, radius * 0.06, { segments: 10 })
        .turn('x', Math.PI / 2)
        .move(0, 0, radius * 0.09),
    ),
  };
}

/** A broad five-pointed star of crystal, ridged from its points to its heart, on a slab with a clock let into it. */
export const star: Builder = ({ form, size, surfaces }) => {
  const [width, height, depth] = size;
  const outer = width / 2 / Math.sin((72 * Math.PI) / 180);
  const slab = height - outer * 1.62;
  const ring = polygon(outer, 5, outer * 0.46);
  const positions: number[] = [];
  const indices: number[] = [];
  const add = (...corners: readonly Vector3[]) => {
    for (const corner of corners) {
      indices.push(positions.length / 3);
      positions.push(...corner);
    }
  };
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    const rim = depth * 0.06;
    for (const side of [1, -1]) {
      const heart: Vector3 = [0, 0, side * depth * 0.26];
      const [a, b]: [Vector3, Vector3] = [
        [p[0], p[1], side * rim],
        [q[0], q[1], side * rim],
      ];
      if (side > 0) add(a, b, heart);
      else add(b, a, heart);
    }
    add([p[0], p[1], rim], [p[0], p[1], -rim], [q[0], q[1], rim]);
    add([q[0], q[1], rim], [p[0], p[1], -rim], [q[0], q[1], -rim]);
  });
  const starShape = Shape.fromRaw({ positions, uvs: [], indices }, 0)
    .boxTextured()
    .move(0, slab + outer * 0.62, 0);
  const block = prism(rectangle(width * 0.86, slab, 0), depth * 0.7, {
    chamfer: depth * 0.06,
    crease: 0,
  }).move(0, slab / 2, 0);
  const parts = [
    surfacePart(surfaces, 0, Shape.merge(starShape, block)),
    surfacePart(surfaces, 1, box(width * 0.9, slab * 0.06, depth * 0.98, slab * 0.02)),
  ];
  if (form.clock) {
    const made = clock(slab * 0.36);
    const set = (shape: Shape) => shape.move(0, slab * 0.52, depth * 0.36);
    parts.push(
      surfacePart(surfaces, 1, set(made.rim)),
      part('porcelain', '#f4f1e8', set(made.face)),
      part('steel', '#23262b', set(made.hands), { untilLevel: 1 }),
    );
  }
  return parts;
};
