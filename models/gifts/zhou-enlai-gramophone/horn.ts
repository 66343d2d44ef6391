import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const petals = 10;

/** [radius, height] along the horn, from its throat to the lip. */
const profile = smoothPath<Vector2>(
  [
    [0.0115, 0],
    [0.0145, 0.06],
    [0.0225, 0.14],
    [0.04, 0.225],
    [0.074, 0.297],
    [0.128, 0.345],
    [0.182, 0.364],
    [0.205, 0.361],
  ],
  26,
);

/** A point of the horn: `angle` round its axis, row of its profile; each petal bulges between its seams. */
function place(angle: number, row: number, inset: number): Vector3 {
  const [radius, height] = profile[row]!;
  const share = Math.max(0, (radius - 0.02) / 0.185);
  const bulge = Math.abs(Math.sin((angle * petals) / 2)) ** 0.7;
  const reach = (radius - inset) * (1 + share * 0.085 * bulge - share * 0.04);
  return [
    Math.sin(angle) * reach,
    height + 0.012 * share ** 2 * bulge - inset * 0.4,
    Math.cos(angle) * reach,
  ];
}

export interface Horn {
  /** Outside, inside, and what holds the petals together: seams and a rolled lip. */
  readonly outside: Shape;
  readonly inside: Shape;
  readonly seams: Shape;
}

/** A horn of petals about the y axis, its throat on the origin: 0.37 m long, 0.42 m across. */
export function petalHorn(): Horn {
  const rows = profile.length - 1;
  const columns = petals * 8;
  const skin = (inset: number, flip: boolean): Shape =>
    surface((u, v) => place((u % 1) * 2 * Math.PI, Math.round(v * rows), inset), columns, rows, { flip });
  const lip = tube(
    Array.from({ length: columns }, (_, i) => place((i / columns) * 2 * Math.PI, rows, 0.0008)),
    0.0026,
    { sides: 6, closed: true },
  );
  const seams = Array.from({ length: petals }, (_, i) => {
    const angle = (i / petals) * 2 * Math.PI;
    return tube(
      profile.flatMap((_point, row) => (row < 6 || row % 2 ? [] : [place(angle, row, -0.0004)])),
      (t) => 0.0009 + 0.0009 * t,
      { sides: 5, caps: false },
    );
  });
  return { outside: skin(0, false), inside: skin(0.0014, true), seams: Shape.merge(lip, ...seams) };
}
