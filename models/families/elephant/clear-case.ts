import { box } from '../../kit/box.ts';
import { part, model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A case of organic glass round what is given, on a gilded tray, with gilded bars along its edges. */
export function clearCase(inside: readonly Part[]): Part[] {
  const { size } = model('medium', inside);
  const all = inside.map(({ shape }) => shape.bounds);
  const middle = (axis: 0 | 2) =>
    (Math.min(...all.map(({ min }) => min[axis])) + Math.max(...all.map(({ max }) => max[axis]))) / 2;
  const [cx, cz] = [middle(0), middle(2)];
  const [w, h, d] = [size[0] + 0.045, size[1] + 0.02, size[2] + 0.045];
  const bar = 0.006;
  const sheet = 0.0018;
  const upright = (x: number, z: number) => box(bar, h, bar, 0.0008).move(x, 0, z);
  const along = (y: number) =>
    Shape.merge(
      ...[-1, 1].flatMap((side) => [
        box(w, bar, bar, 0.0008).move(0, y, (side * (d - bar)) / 2),
        box(bar, bar, d, 0.0008).move((side * (w - bar)) / 2, y, 0),
      ]),
    );
  const edges = Shape.merge(
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => upright((x * (w - bar)) / 2, (z * (d - bar)) / 2))),
    along(0),
    along(h - bar),
  );
  const panes = Shape.merge(
    ...[-1, 1].flatMap((side) => [
      box(w - bar, h - bar, sheet, 0).move(0, bar / 2, (side * (d - bar)) / 2),
      box(sheet, h - bar, d - bar, 0).move((side * (w - bar)) / 2, bar / 2, 0),
    ]),
    box(w - bar, sheet, d - bar, 0).move(0, h - bar / 2 - sheet, 0),
  );
  return [
    part('gold', '#cfa84e', edges.move(cx, -0.006, cz)),
    part('glass', '#e9f1ef', panes.move(cx, -0.006, cz), { hidden: true }),
    part('felt-red', '#7c2328', box(w - bar, 0.006, d - bar).move(cx, -0.006, cz), { hidden: true }),
  ];
}
