import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import type { Form } from './form.ts';

/** A tuft of carved grass: blades that bow apart, its foot on the origin, `height` metres high. */
function tuft(height: number, blades: number, turn: number): Vector2[][] {
  return Array.from({ length: blades }, (_, i) => {
    const lean = (i / (blades - 1) - 0.5) * 1.5 + Math.sin(turn + i * 2.1) * 0.12;
    const tall = height * (1 - 0.45 * Math.abs(lean));
    return stroke(
      smoothPath<Vector2>(
        [
          [lean * height * 0.12, 0],
          [lean * height * 0.3, tall * 0.55],
          [lean * height * 0.85, tall],
        ],
        6,
      ),
      (t) => height * 0.13 * (1 - t) * (0.35 + t * 1.4) + 0.0001 * (1 - t),
    );
  });
}

/** A domed wooden chest carved with hills, furrows and grass, in wood, green and gold, with iron straps. */
export function carvedChest({ size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, d] = [size[0] - 0.01, size[1], size[2] - 0.01];
  const seam = h * 0.58;
  const rise = h - seam;
  const arc = (share: number): Vector2 => [
    Math.cos(share * Math.PI) * (d / 2),
    seam + 0.004 + Math.sin(share * Math.PI) ** 0.8 * (rise - 0.004),
  ];
  const end = Array.from({ length: 17 }, (_, i) => arc(i / 16));
  const lid = prism([[d / 2, seam], ...end, [-d / 2, seam]], w, { chamfer: 0.002, crease: 0.5 }).turn(
    'y',
    -Math.PI / 2,
  );
  // Boards of the lid: grooves along it.
  const grooves = Shape.merge(
    ...[3, 6, 10, 13].map((i) => {
      const [z, y] = arc(i / 16);
      return box(w + 0.0004, 0.0016, 0.0016, 0).move(0, y - 0.0008, z);
    }),
  );
  const board = (h0: number, h1: number) => box(w, h1 - h0, d, 0.002).move(0, h0, 0);
  const plinth = Shape.merge(
    box(size[0], 0.016, size[2], 0.004).move(0, 0.006, 0),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) => box(0.04, 0.008, 0.04, 0.002).move(x * (w / 2 - 0.022), 0, z * (d / 2 - 0.022))),
    ),
  );
  const [fw, low, high] = [w * 0.9, 0.036, seam - 0.012];
  const onFace = (x: number, y: number, z: number) => [x, y, d / 2 - 0.0006 + z] as const;
  const onLid = (x: number, s: number, z: number) => {
    const [lz, ly] = arc(s);
    const [nz, ny] = [Math.cos(s * Math.PI), Math.sin(s * Math.PI)];
    return [x, ly + ny * z, lz + nz * z] as const;
  };
  const hill = (keys: readonly Vector2[]): Vector2[] => [
    [-fw / 2, low],
    ...smoothPath(keys, 22).map(([x, y]): Vector2 => [(x * fw) / 2, low + y * (high - low)]),
    [fw / 2, low],
  ];
  const furrow = (y: number, bow: number): Vector2[] =>
    stroke(
      smoothPath<Vector2>(
        [
          [-fw * 0.47, low + y],
          [-fw * 0.2, low + y + bow],
          [fw * 0.1, low + y - bow * 0.4],
          [fw * 0.47, low + y + bow * 0.5],
        ],
        18,
      ),
      0.0022,
    );
  const row = (count: number, y: number, height: number, shift: number) =>
    Array.from({ length: count }, (_, i) =>
      tuft(height, 5, i + shift).map((blade) =>
        blade.map(([x, by]): Vector2 => [
          x + ((i + 0.5 + shift * 0.5) / (count + 0.5) - 0.5) * fw * 0.96,
          by + y,
        ]),
      ),
    ).flat();
  const blades = [...row(6, low + (high - low) * 0.3, 0.046, 0), ...row(7, low + 0.004, 0.044, 1)];
  const lidTufts = [-0.36, -0.12, 0.12, 0.36].flatMap((x) =>
    tuft(0.16, 5, x * 9).map((blade) =>
      blade.map(([bx, by]): Vector2 => [x * w + bx * 0.3, 0.07 + by * 1.6]),
    ),
  );
  const sun = sphere(0.5, 20, 8).scale(0.034, 0.034, 0.008).turn('x', -0.6);
  const [sz, sy] = arc(0.28);
  const { plate, hole } = lockPlate(0.036, 'square');
  const strap = (x: number): Shape =>
    Shape.merge(
      ...end.slice(0, -1).map(([z, y], i) => {
        const [nz, ny] = end[i + 1]!;
        return box(0.014, 0.0016, Math.hypot(nz - z, ny - y) * 1.06, 0)
          .turn('x', Math.atan2(ny - y, z - nz))
          .move(0, (y + ny) / 2, (z + nz) / 2);
      }),
      ...[1, 4, 8, 12, 15].map((i) => sphere(0.0036, 8, 5).move(0, end[i]![1] + 0.001, end[i]![0])),
      box(0.014, seam - 0.03, 0.0016, 0).move(0, 0.03, d / 2 + 0.0004),
      sphere(0.0036, 8, 5).move(0, 0.05, d / 2 + 0.001),
    ).move(x, 0, 0);
  const greens = Shape.merge(
    ...blades.map((blade) => emboss(blade, 0.0058, onFace, Math.PI)),
    ...lidTufts.map((blade) => emboss(blade, 0.0024, onLid, Math.PI)),
  );
  return [
    surfacePart(surfaces, 0, Shape.merge(board(0.018, seam - 0.001), lid, plinth)),
    part('walnut', '#4a2a15', grooves, { untilLevel: 0, hidden: true }),
    part(
      'pale-wood',
      '#7a4a25',
      emboss(
        hill([
          [-1, 0.62],
          [-0.6, 0.88],
          [-0.2, 0.66],
          [0.3, 0.94],
          [0.7, 0.7],
          [1, 0.8],
        ]),
        0.002,
        onFace,
      ),
    ),
    part(
      'pale-wood',
      '#b67b43',
      emboss(
        hill([
          [-1, 0.4],
          [-0.5, 0.54],
          [0, 0.42],
          [0.5, 0.58],
          [1, 0.44],
        ]),
        0.0034,
        onFace,
      ),
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        ...[0.014, 0.021].map((y) => emboss(furrow(y, 0.005), 0.0044, onFace)),
        emboss(furrow((high - low) * 0.6, 0.006), 0.003, onFace),
        sun.move(0, sy, sz),
      ),
      { untilLevel: 1 },
    ),
    surfacePart(surfaces, 1, greens, { untilLevel: 1 }),
    part(
      'iron',
      '#3a3836',
      Shape.merge(
        strap(w * 0.38),
        strap(-w * 0.38),
        plate.move(0, seam - 0.016, d / 2 + 0.003),
        torus(0.008, 0.0016, 16, 6)
          .turn('x', Math.PI / 2)
          .move(0, seam - 0.034, d / 2 + 0.006),
      ),
    ),
    part('iron', '#0d0c0b', hole.move(0, seam - 0.016, d / 2 + 0.003), { untilLevel: 0, hidden: true }),
  ];
}
