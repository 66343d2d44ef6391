import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { stitches } from '../../kit/stitches.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { hinge } from '../../parts/hinge.ts';
import { hinged } from '../../parts/hinged.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A plain button with a raised rim and four holes, flat on y = 0. */
function button(radius: number): { readonly metal: Shape; readonly holes: Shape } {
  const metal = lathe(
    [
      [0, 0.0002],
      [radius * 0.9, 0.0002],
      [radius, 0.0012],
      [radius * 0.97, 0.0032],
      [radius * 0.86, 0.0038],
      [radius * 0.74, 0.0028],
      [radius * 0.68, 0.0022],
      [0, 0.0019],
    ],
    { segments: 20 },
  );
  const hole = lathe(
    [
      [radius * 0.11, 0],
      [0, 0.0001],
    ],
    { segments: 8 },
  )
    .move(radius * 0.22, 0.0021, 0)
    .around(4, Math.PI / 4);
  return { metal, holes: hole };
}

/** A flat case in leather with its lid up: buttons in rows in dark velvet, white satin in the lid. */
export function buttonCase({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d] = [size[0], size[0] * 0.62];
  const half = 0.021;
  const plan = rectanglePlan(w, d, 0.008, 4);
  const shell = mouldedBlock(plan, [
    [0.004, 0],
    [0.0005, 0.003],
    [0, 0.006],
    [0, half - 0.001],
    [0.001, half],
    [0.004, half],
    [0.0045, half - 0.003],
  ]);
  const open = hinged(half, -d / 2, (form.lidOpen * Math.PI) / 180);
  const up = (shape: Shape): Shape => open(shape.mirror('y').move(0, half * 2, 0));
  const [bw, bd] = [w - 0.011, d - 0.011];
  const bed = surface(
    (u, v) => {
      const edge = Math.min(u, 1 - u, v, 1 - v);
      return [(u - 0.5) * bw, half - 0.0035 + 0.003 * Math.min(1, edge * 9) ** 0.6, (0.5 - v) * bd];
    },
    16,
    12,
  );
  const satin = surface(
    (u, v) => {
      const edge = Math.min(u, 1 - u, v, 1 - v);
      const quilt =
        Math.abs(Math.sin((u * 4 + v * 3) * Math.PI)) * Math.abs(Math.sin((u * 4 - v * 3) * Math.PI));
      return [
        (u - 0.5) * bw,
        half - 0.005 + (0.003 + 0.003 * quilt ** 0.5) * Math.min(1, edge * 9) ** 0.6,
        (0.5 - v) * bd,
      ];
    },
    24,
    18,
  );
  const perRow = Math.ceil(form.pieces / 2);
  const { metal, holes } = button(0.0125);
  const places = Array.from({ length: form.pieces }, (_, i): Vector3 => [
    ((i % perRow) - (perRow - 1) / 2) * (bw / (perRow + 0.35)),
    half - 0.0006,
    (Math.floor(i / perRow) - 0.5) * d * 0.42,
  ]);
  const laid = (shape: Shape): Shape =>
    Shape.merge(...places.map(([x, y, z], i) => shape.turn('y', i * 0.7).move(x, y, z)));
  const seam = rectanglePlan(w - 0.002, d - 0.002, 0.008, 4)(0);
  const line = [...seam, seam[0]!].map(([x, z]): Vector3 => [x, half - 0.0035, -z]);
  const sewn = stitches(line, {
    length: 0.0022,
    gap: 0.0016,
    thickness: 0.0007,
    facing: ([x, , z]) => (Math.abs(x) / w > Math.abs(z) / d ? [Math.sign(x), 0, 0] : [0, 0, Math.sign(z)]),
  });
  return [
    surfacePart(surfaces, 0, Shape.merge(shell, up(shell))),
    part('felt-blue', '#1f2a44', bed),
    part('silk', '#e9e6dc', up(satin)),
    surfacePart(surfaces, 1, laid(metal)),
    part('blued-steel', '#222428', laid(holes), { untilLevel: 0, hidden: true }),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        hinge(0.05, 0.002).move(0, half, -d / 2 - 0.0012),
        box(0.016, 0.008, 0.003, 0.001).move(0, half - 0.009, d / 2),
        open(box(0.016, 0.007, 0.003, 0.001).move(0, half + 0.001, d / 2)),
      ),
    ),
    part('cloth', '#55565c', sewn, { untilLevel: 0, hidden: true }),
  ];
}
