import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';

/** A low pyramid on a lozenge, its point towards +z. */
const lozenge = (width: number, height: number, rise: number): Shape =>
  lathe(
    [
      [0.5, 0],
      [0, 1],
    ],
    { segments: 4, crease: 0 },
  )
    .turn('x', Math.PI / 2)
    .scale(width, height, rise);

/** A band of chip carving along x about the origin, looking towards +z: lozenges with half lozenges between them. */
export function chipBand(length: number, height: number, count: number): Shape {
  const pitch = length / count;
  return Shape.merge(
    ...Array.from({ length: count }, (_, i) => {
      const x = (i - (count - 1) / 2) * pitch;
      return lozenge(pitch * 0.94, height, height * 0.16).move(x, 0, 0);
    }),
    ...Array.from({ length: count - 1 }, (_, i) => {
      const x = (i - (count - 2) / 2) * pitch;
      return Shape.merge(
        lozenge(pitch * 0.4, height * 0.36, height * 0.1).move(x, height * 0.3, 0),
        lozenge(pitch * 0.4, height * 0.36, height * 0.1).move(x, -height * 0.3, 0),
      );
    }),
  );
}
