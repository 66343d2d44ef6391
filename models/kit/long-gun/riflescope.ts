import { box } from '../box.ts';
import { cylinder } from '../cylinder.ts';
import { lathe } from '../lathe.ts';
import { part, type Part } from '../model.ts';
import { roundCorners } from '../round-corners.ts';
import { Shape } from '../shape.ts';

const height = 0.066;
const along = (shape: Shape): Shape => shape.turn('z', -Math.PI / 2).move(0, height, 0);

/** Ribs round a knob, about y. */
const knurls = (radius: number, length: number, count: number) =>
  box(0.0016, length, 0.0012, 0).move(0, 0, radius).around(count);

/** A telescopic sight on two ring mounts over a bolt action. */
export function riflescope(colour: string): Part[] {
  const body = lathe(
    roundCorners(
      [
        [0, 0.341],
        [0.0165, 0.341],
        [0.0165, 0.338],
        [0.0195, 0.339],
        [0.0205, 0.345],
        [0.0205, 0.372],
        [0.0195, 0.392],
        [0.0127, 0.415],
        [0.0127, 0.478],
        [0.0155, 0.482],
        [0.0155, 0.508],
        [0.0127, 0.512],
        [0.0127, 0.6],
        [0.0235, 0.64],
        [0.0248, 0.69],
        [0.0255, 0.699],
        [0.0225, 0.7],
        [0.0222, 0.694],
        [0, 0.694],
      ],
      0.0008,
      { steps: 1 },
    ),
    { segments: 24, crease: 0.9 },
  );
  const turret = lathe(
    [
      [0.0085, 0.011],
      [0.0085, 0.017],
      [0.0105, 0.018],
      [0.0105, 0.03],
      [0.0095, 0.032],
      [0, 0.032],
    ],
    { segments: 16, crease: 0.9 },
  );
  const mount = (x: number) =>
    Shape.merge(
      along(
        lathe(
          [
            [0.0127, x - 0.009],
            [0.0152, x - 0.009],
            [0.0158, x - 0.008],
            [0.0158, x + 0.008],
            [0.0152, x + 0.009],
            [0.0127, x + 0.009],
          ],
          { segments: 20, crease: 0.7 },
        ),
      ),
      box(0.018, 0.028, 0.014, 0.002).move(x, 0.0265, 0),
      box(0.017, 0.008, 0.008, 0)
        .move(x, height - 0.004, 0.018)
        .mirrored('z'),
    );
  const screws = [0.437, 0.565].flatMap((x) =>
    [-0.005, 0.005].map((offset) =>
      cylinder(0.002, 0.0018, { segments: 6, chamfer: 0 })
        .move(x + offset, height + 0.004, 0.0185)
        .mirrored('z'),
    ),
  );
  const lens = (radius: number, x: number, bulge: number) =>
    lathe(
      [
        [radius, 0],
        [radius * 0.6, Math.abs(bulge) * 0.7],
        [0, Math.abs(bulge)],
      ],
      { segments: 24, crease: 1 },
    )
      .turn('z', bulge > 0 ? -Math.PI / 2 : Math.PI / 2)
      .move(x, height, 0);
  return [
    part('blued-steel', colour, along(body)),
    part('blued-steel', colour, turret.move(0.495, height, 0)),
    part('blued-steel', colour, turret.turn('x', -Math.PI / 2).move(0.495, height, 0)),
    part(
      'blued-steel',
      colour,
      knurls(0.0203, 0.014, 14)
        .turn('z', -Math.PI / 2)
        .move(0.352, height, 0),
      {
        untilLevel: 0,
      },
    ),
    part('blued-steel', colour, Shape.merge(mount(0.437), mount(0.565))),
    part('steel', '#b4b6b8', Shape.merge(...screws), { untilLevel: 0 }),
    part('glass', '#1c2440', lens(0.0222, 0.6945, 0.003)),
    part('glass', '#1c2440', lens(0.0165, 0.3405, -0.002)),
  ];
}
