import { box } from '../../kit/box.ts';
import { circle } from '../../kit/outlines.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { smoothStep, type Vector2, type Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { hinge } from '../../parts/hinge.ts';
import { hinged } from '../../parts/hinged.ts';
import { mouldedBlock, rectanglePlan, type Plan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** Splits the sides of a plan into equal steps and lets every other point stand out: reeds round a box. */
const reeded =
  (width: number, depth: number, corner: number, reeds: number, proud: number): Plan =>
  (inset) => {
    const ring = rectanglePlan(width, depth, corner, 5)(inset);
    const lengths = ring.map((p, i) =>
      Math.hypot(ring[(i + 1) % ring.length]![0] - p[0], ring[(i + 1) % ring.length]![1] - p[1]),
    );
    const total = lengths.reduce((sum, each) => sum + each, 0);
    return Array.from({ length: reeds * 4 }, (_, i): Vector2 => {
      let left = (i / (reeds * 4)) * total;
      let row = 0;
      while (left > lengths[row]! && row < ring.length - 1) left -= lengths[row++]!;
      const [a, b] = [ring[row]!, ring[(row + 1) % ring.length]!];
      const t = left / (lengths[row]! || 1);
      const out = proud * Math.sin(((i % 4) / 4) * Math.PI);
      const [nx, ny] = [(b[1] - a[1]) / (lengths[row]! || 1), -(b[0] - a[0]) / (lengths[row]! || 1)];
      return [a[0] + (b[0] - a[0]) * t + nx * out, a[1] + (b[1] - a[1]) * t + ny * out];
    });
  };

/** A pointed leaf with a midrib, from the origin along +x. */
const leaf = (length: number): Vector2[] =>
  smoothPath<Vector2>(
    [
      [0, 0],
      [length * 0.4, length * 0.19],
      [length, 0],
      [length * 0.4, -length * 0.19],
    ],
    12,
    true,
  );

/** The lid's top: rays cut from a middle boss, fading into a polished border. */
function rays(w: number, d: number, y: number): Shape {
  const [columns, rows] = [144, 12];
  return surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const reach = 1 / (Math.abs(c / (w / 2)) ** 12 + Math.abs(s / (d / 2)) ** 12) ** (1 / 12);
      const out = 0.012 + (reach - 0.012) * v;
      const column = Math.round(u * columns);
      const cut = (column % 2 ? 0.0007 : 0) * smoothStep(0, 0.08, v) * smoothStep(1, 0.97, v);
      return [c * out, y + cut + 0.0012 * (1 - v), -s * out];
    },
    columns,
    rows,
    { crease: 0.02, alternate: true, flip: true },
  );
}

/** A box for cigarettes in gold: reeded sides, a lid with cut rays in a wreath of laurel, a thumb-piece, cedar inside. */
export function cigaretteBox({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d] = [size[0] * 0.975, size[2] * 0.93];
  const seam = size[0] * 0.19;
  const wall = 0.0035;
  const foot = 0.006;
  const sides = mouldedBlock(
    reeded(w - 0.003, d - 0.003, 0.006, 72, 0.0013),
    [
      [0, foot + 0.005],
      [0, foot + 0.008],
      [0, seam - 0.009],
      [0, seam - 0.005],
    ],
    0.5,
  );
  const rim = mouldedBlock(rectanglePlan(w, d, 0.007, 5), [
    [0.001, seam - 0.0065],
    [-0.0014, seam - 0.0055],
    [-0.0014, seam - 0.0012],
    [0.0004, seam],
    [wall, seam],
    [wall, foot + 0.004],
  ]);
  const base = mouldedBlock(rectanglePlan(w, d, 0.007, 5), [
    [0.002, foot],
    [-0.002, foot + 0.0012],
    [-0.002, foot + 0.003],
    [0.0006, foot + 0.0052],
    [0.004, foot + 0.0054],
  ]);
  const lidPlan = rectanglePlan(w, d, 0.007, 5);
  const top = seam + 0.0125;
  const lid = mouldedBlock(lidPlan, [
    [wall * 1.2, seam + 0.004],
    [wall, seam + 0.0004],
    [0.0004, seam + 0.0004],
    [-0.0006, seam + 0.0014],
    [-0.0006, seam + 0.006],
    [0.001, seam + 0.0072],
    [0.0022, seam + 0.009],
    [0.0045, seam + 0.0112],
    [0.0085, top - 0.0006],
    [0.016, top - 0.0006],
    [0.0168, top - 0.0012],
  ]);
  const [rw, rd] = [w - 0.038, d - 0.038];
  const wreath = Shape.merge(
    ...(() => {
      const ring = rectanglePlan(w - 0.026, d - 0.026, 0.004, 4)(0);
      const path = smoothPath([...ring, ring[0]!], 92);
      return path.slice(0, -1).flatMap(([x, y], i) => {
        const [nx, ny] = path[i + 1]!;
        const along = Math.atan2(ny - y, nx - x);
        return [-0.5, 0.5].map((lean) =>
          emboss(
            leaf(0.0072),
            0.0009,
            (px, py, pz) => {
              const angle = along + lean;
              return [
                x + Math.cos(angle) * px - Math.sin(angle) * py,
                top - 0.0006 + pz,
                -(y + Math.sin(angle) * px + Math.cos(angle) * py),
              ];
            },
            Math.PI,
          ),
        );
      });
    })(),
  );
  const cord = (inset: number, radius: number): Shape =>
    tube(
      rectanglePlan(w, d, 0.007, 4)(inset).map(([x, z]): Vector3 => [x, top - 0.0004, -z]),
      radius,
      { sides: 6, closed: true },
    );
  const boss = Shape.merge(
    sphere(0.5, 28, 10)
      .scale(0.022, 0.005, 0.022)
      .move(0, top + 0.0012, 0),
    torus(0.0125, 0.0011, 36, 7).move(0, top + 0.001, 0),
    sphere(0.0011, 8, 5)
      .move(0, top + 0.0014, 0.0152)
      .around(24),
  );
  const angle = (form.lidOpen * Math.PI) / 180;
  const open = hinged(seam, -d / 2, angle);
  const thumb = Shape.merge(
    emboss(
      smoothPath<Vector2>(
        [
          [-0.011, 0],
          [-0.007, 0.006],
          [0, 0.0085],
          [0.007, 0.006],
          [0.011, 0],
          [0, -0.003],
        ],
        24,
        true,
      ),
      0.0022,
      (x, y, z) => [x, seam + 0.003 + y * 0.5, d / 2 + 0.0004 + z + y * 0.25],
    ),
    sphere(0.0024, 12, 8).move(0, seam + 0.0048, d / 2 + 0.0036),
  );
  const feet = sphere(0.5, 16, 8)
    .scale(0.015, 0.0135, 0.015)
    .move(w / 2 - 0.011, 0.0067, d / 2 - 0.011)
    .mirrored('x')
    .mirrored('z');
  const cedar = Shape.merge(
    ...[-1, 1].map((x) =>
      box(0.0022, seam - foot - 0.006, d - 2 * wall, 0.0004).move(
        x * (w / 2 - wall - 0.0012),
        foot + 0.0045,
        0,
      ),
    ),
    ...[-1, 1].map((z) =>
      box(w - 2 * wall, seam - foot - 0.006, 0.0022, 0.0004).move(
        0,
        foot + 0.0045,
        z * (d / 2 - wall - 0.0012),
      ),
    ),
    box(w - 2 * wall, 0.0016, d - 2 * wall, 0).move(0, foot + 0.0042, 0),
    box(0.003, seam - foot - 0.009, d - 2 * wall - 0.004, 0.0006).move(0, foot + 0.005, 0),
  );
  const lidCedar = box(w - 2 * wall - 0.003, 0.0014, d - 2 * wall - 0.003, 0.0004).move(0, seam + 0.0026, 0);
  const stones = Shape.merge(
    ...circle(1, 8).map(([x, y]) => sphere(0.0016, 8, 5).move(x * 0.0088, top + 0.0026, y * 0.0088)),
  );
  return [
    surfacePart(
      surfaces,
      0,
      Shape.merge(sides, rim, base, feet, open(Shape.merge(lid, rays(rw, rd, top - 0.0009)))),
      { hidden: true },
    ),
    surfacePart(surfaces, 1, Shape.merge(open(wreath), open(stones)), { untilLevel: 1 }),
    surfacePart(surfaces, 1, open(Shape.merge(cord(0.0075, 0.0008), cord(0.0172, 0.0009), boss, thumb))),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        hinge(w * 0.34, 0.0021).move(w * 0.25, seam, -d / 2 - 0.0018),
        hinge(w * 0.34, 0.0021).move(-w * 0.25, seam, -d / 2 - 0.0018),
      ),
    ),
    ...(form.lidOpen > 0
      ? [part('pale-wood', '#a5673a', Shape.merge(cedar, open(lidCedar)), { hidden: true })]
      : []),
  ];
}
