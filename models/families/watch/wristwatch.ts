import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { stitches } from '../../kit/stitches.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import type { Form } from './form.ts';

/** Half height and half thickness of the cushion a watch is strapped round, metres. */
export const cushion = { tall: 0.031, thick: 0.022 } as const;

/** A point of the cushion's section: angle 0 = towards the viewer, a quarter turn = up. */
export function onCushion(angle: number, lift = 0): Vector2 {
  const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.86;
  return [bend(Math.sin(angle)) * (cushion.tall + lift), bend(Math.cos(angle)) * (cushion.thick + lift)];
}

/** A wristwatch strapped round a cushion whose middle is the origin; its dial looks towards +z, ten past ten. */
export function wristwatch(watch: Form['watches'][number], metal: Surface, strap: Surface): Part[] {
  const r = watch.diameter / 2;
  const front = cushion.thick + 0.003;
  const face = (shape: Shape): Shape => shape.turn('x', Math.PI / 2).move(0, 0, front);
  const body = lathe(
    [
      [0, -0.002],
      [r * 0.8, -0.002],
      [r * 0.97, 0],
      [r, 0.0022],
      [r * 0.985, 0.0048],
      [r * 0.94, 0.0058],
      [r * 0.93, 0.0066],
      [r * 0.87, 0.0075],
      [r * 0.83, 0.0072],
      [r * 0.82, 0.0056],
    ],
    { segments: 40, crease: 0.5 },
  );
  const dial = lathe(
    [
      [r * 0.83, 0.0056],
      [r * 0.5, 0.0056],
      [r * 0.2, 0.0056],
      [0, 0.0056],
    ],
    { segments: 40 },
  ).outward();
  const mark = (hour: number): Shape =>
    box(hour % 3 === 0 ? 0.0013 : 0.0007, r * (hour % 3 === 0 ? 0.17 : 0.12), 0.0004, 0)
      .move(0, r * 0.6, front + 0.0058)
      .turn('z', (-hour / 12) * 2 * Math.PI);
  const minutes = Array.from({ length: 60 }, (_, i) =>
    i % 5 === 0
      ? []
      : [
          box(0.00025, r * 0.04, 0.0001, 0)
            .move(0, r * 0.75, front + 0.0057)
            .turn('z', (-i / 60) * 2 * Math.PI),
        ],
  ).flat();
  const hand = (length: number, width: number, turn: number, lift: number): Shape =>
    prism(
      [
        [-width / 2, -r * 0.12],
        [width / 2, -r * 0.12],
        [width * 0.55, length * 0.55],
        [0, length],
        [-width * 0.55, length * 0.55],
      ],
      0.0003,
    )
      .turn('z', turn)
      .move(0, 0, front + lift);
  const hands = Shape.merge(
    hand(r * 0.44, 0.0013, ((-10.17 / 12) * 2 * Math.PI) % (2 * Math.PI), 0.0062),
    hand(r * 0.66, 0.0011, (-10 / 60) * 2 * Math.PI, 0.0065),
    hand(r * 0.7, 0.0004, (-37 / 60) * 2 * Math.PI, 0.0068),
    face(cylinder(0.0009, 0.0014, { segments: 10 }).move(0, 0.0057, 0)),
  );
  const crown = Shape.merge(
    lathe(
      [
        [0, 0],
        [0.0016, 0],
        [0.0019, 0.0006],
        [0.0019, 0.0026],
        [0.0015, 0.003],
        [0, 0.0032],
      ],
      { segments: 12, crease: 0.2 },
    )
      .turn('z', -Math.PI / 2)
      .move(r * 0.98, 0, front + 0.0028),
  );
  const wide = r * 1.02;
  const lugs = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) =>
      box(0.0026, r * 0.36, 0.0042, 0.0009)
        .move(0, 0, 0)
        .turn('x', y * -0.34)
        .move(x * (wide / 2 + 0.0012), y * r * 0.98 - r * 0.18, front + 0.0004),
    ),
  );
  return [
    madeOf(metal, Shape.merge(face(body), crown, ...lugs)),
    part('enamel', watch.dial, face(dial)),
    madeOf(metal, Shape.merge(...Array.from({ length: 12 }, (_, i) => mark(i)), hands), { untilLevel: 1 }),
    part('enamel', '#3a3a3c', Shape.merge(...minutes), { untilLevel: 0 }),
    ...(watch.strap === 'leather' ? leatherStrap(wide, r, strap) : bracelet(wide, r, metal, strap)),
  ];
}

/** Where strap leaves the case on the cushion's section, radians. */
const start = (r: number) => Math.asin(Math.min(0.94, (r * 0.98) / cushion.tall)) * 0.96;

function leatherStrap(wide: number, r: number, strap: Surface): Part[] {
  const first = start(r);
  const band = (from: number, to: number) =>
    surface(
      (u, v): Vector3 => {
        const angle = from + (to - from) * v;
        const narrow = wide * (1 - 0.14 * Math.min(1, Math.abs(v) * 1.2));
        const edge = 1 - (2 * u - 1) ** 4;
        const [y, z] = onCushion(angle, 0.0006 + 0.0018 * edge);
        return [(u - 0.5) * narrow, y, z];
      },
      6,
      12,
    );
  const seam = (side: number, way: 1 | -1) =>
    Array.from({ length: 12 }, (_, i): Vector3 => {
      const angle = way * (first + (i / 11) * 1.4);
      const [y, z] = onCushion(angle, 0.0024);
      return [side * wide * 0.4, y, z];
    });
  const threads = [-1, 1].flatMap((side) =>
    ([1, -1] as const).map((way) =>
      stitches(seam(side, way), {
        length: 0.0017,
        gap: 0.0009,
        thickness: 0.0005,
        facing: ([, y, z]) => [0, y, z],
      }),
    ),
  );
  const upper = band(first, 2.6);
  return [
    madeOf(strap, Shape.merge(upper, band(first, 2.6).mirror('y'))),
    part('cloth', '#b9a889', Shape.merge(...threads), { untilLevel: 0 }),
  ];
}

function bracelet(wide: number, r: number, metal: Surface, middle: Surface): Part[] {
  const first = start(r) + 0.03;
  const pitch = 0.165;
  const links = ([1, -1] as const).flatMap((way) =>
    Array.from({ length: 10 }, (_, i) => {
      const angle = first + (i + 0.5) * pitch;
      const [y, z] = onCushion(angle, 0.0014);
      const [ahead, behind] = [onCushion(angle + 0.02), onCushion(angle - 0.02)];
      const tilt = Math.atan2(ahead[1] - behind[1], ahead[0] - behind[0]);
      const width = wide * (1 - 0.02 * i);
      const put = (shape: Shape) => shape.turn('x', tilt).move(0, way * y, z);
      const link = (w: number, x: number) => {
        const block = box(w, 0.0044, 0.0026, 0.0006).move(x, -0.0022, 0);
        return way > 0 ? put(block) : block.turn('x', -tilt).move(0, way * y, z);
      };
      return {
        outer: [link(width * 0.3, width * 0.35), link(width * 0.3, -width * 0.35)],
        inner: link(width * 0.36, 0),
      };
    }),
  );
  return [
    // Half of it lies under the cushion.
    madeOf(metal, Shape.merge(...links.flatMap(({ outer }) => outer)), { hidden: true }),
    madeOf(middle, Shape.merge(...links.map(({ inner }) => inner)), { hidden: true }),
  ];
}
