import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

export interface FurnitureForm {
  /** Ends of the saloon, x; the rest of the coach are closed compartments. */
  readonly from: number;
  readonly to: number;
  /** Middle of the long table, its length and how many chairs stand along each side. */
  readonly table: readonly [number, number];
  readonly chairs: number;
  /** Places of easy chairs, x. */
  readonly easyChairs: readonly number[];
  readonly wood: { readonly material: 'walnut' | 'mahogany'; readonly colour: string };
  readonly upholstery: string;
  readonly carpet: string;
  readonly lampShade: string;
}

/** What one sees through the windows: a table with chairs and lamps, easy chairs, partitions, carpet, ceiling lights. */
export function coachFurniture(
  room: { readonly half: number; readonly floor: number; readonly reach: number },
  form: FurnitureForm,
): Part[] {
  const { half, floor, reach } = room;
  const { wood, table, chairs, easyChairs } = form;
  const hidden = { hidden: true } as const;
  const seat = (): { frame: Shape; pad: Shape } => ({
    frame: Shape.merge(
      ...[-0.2, 0.2].flatMap((x) => [
        box(0.045, 0.44, 0.045, 0).move(x, 0, 0.2),
        box(0.045, 1.0, 0.045, 0).move(x, 0, -0.2),
      ]),
      box(0.44, 0.06, 0.04, 0.01).move(0, 0.94, -0.2),
    ),
    pad: Shape.merge(
      box(0.46, 0.08, 0.44, 0.025).move(0, 0.42, 0),
      box(0.38, 0.36, 0.05, 0.02).move(0, 0.56, -0.19),
    ),
  });
  const easy = Shape.merge(
    box(0.62, 0.24, 0.6, 0.05).move(0, 0.18, 0.04),
    box(0.62, 0.62, 0.16, 0.06).turn('x', -0.14).move(0, 0.36, -0.24),
    box(0.12, 0.34, 0.62, 0.05).move(0.33, 0.2, 0.02),
    box(0.12, 0.34, 0.62, 0.05).move(-0.33, 0.2, 0.02),
  );
  const one = seat();
  const along = Array.from({ length: chairs }, (_, i) => table[0] + ((i + 0.5) / chairs - 0.5) * table[1]);
  const place = (shape: Shape): Shape[] =>
    along.flatMap((x) => [shape.turn('y', Math.PI).move(x, floor, 0.62), shape.move(x, floor, -0.62)]);
  const lamps = [table[0] - table[1] * 0.28, table[0] + table[1] * 0.28];
  const shade = lathe(
    [
      [0.15, 0],
      [0.07, 0.17],
      [0.066, 0.17],
      [0.145, 0],
      [0.15, 0],
    ],
    { segments: 24, crease: 0.8 },
  );
  const ceiling = Array.from({ length: 3 }, (_, i) => form.from + ((form.to - form.from) * (i + 0.5)) / 3);
  return [
    part(
      wood.material,
      wood.colour,
      Shape.merge(
        box(table[1], 0.05, 0.8, 0.015).move(table[0], floor + 0.72, 0),
        ...[-0.36, 0.36].map((s) => box(0.3, 0.72, 0.5, 0.03).move(table[0] + table[1] * s, floor, 0)),
        ...place(one.frame),
        ...[form.from, form.to, -reach + 1.5, reach - 1.5].map((x) =>
          box(0.05, 2.1, half * 2 - 0.04, 0.01).move(x, floor, 0),
        ),
      ),
      hidden,
    ),
    part(
      'cloth',
      form.upholstery,
      Shape.merge(
        ...place(one.pad),
        ...easyChairs.flatMap((x) => [
          easy.move(x, floor, -half + 0.5),
          easy.turn('y', Math.PI).move(x, floor, half - 0.5),
        ]),
      ),
      hidden,
    ),
    part(
      'carpet-red',
      form.carpet,
      box(reach * 2 - 0.1, 0.03, half * 2 - 0.02, 0).move(0, floor - 0.02, 0),
      hidden,
    ),
    part(
      'brass',
      '#b8904a',
      Shape.merge(
        ...lamps.map((x) =>
          Shape.merge(cylinder(0.08, 0.02, { segments: 16 }), cylinder(0.014, 0.3, { segments: 8 })).move(
            x,
            floor + 0.77,
            0,
          ),
        ),
        ...ceiling.map((x) => cylinder(0.2, 0.03, { segments: 20 }).move(x, floor + 2.24, 0)),
      ),
      hidden,
    ),
    part(
      'lamp',
      form.lampShade,
      Shape.merge(
        ...lamps.map((x) => shade.move(x, floor + 1.02, 0)),
        ...ceiling.map((x) => cylinder(0.17, 0.06, { segments: 20, chamfer: 0.03 }).move(x, floor + 2.18, 0)),
      ),
      hidden,
    ),
  ];
}
