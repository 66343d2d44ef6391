import { circle, type Drawing, type Point } from './drawing.ts';
import {
  cream,
  deepRed,
  green,
  ink,
  orange,
  paleGreen,
  paleRose,
  paleViolet,
  red,
  rose,
  violet,
  white,
  yellow,
} from './dancheong-paints.ts';
import { paintPetal, petalShape } from './petals.ts';

const quarter = Math.PI / 2;

function along([x, y]: Point, angle: number, far: number): Point {
  return [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
}

/** The orchid of the doors and eaves, from the front: three narrow sepals, two broad petals, a frilled lip. */
export function paintOrchid(drawing: Drawing, at: Point, size: number, turn = 0): void {
  const brush = size * 0.035;
  const up = quarter + turn;
  for (const away of [0, 2.25, -2.25])
    paintPetal(
      drawing,
      along(at, up + away, size * 0.06),
      up + away,
      { length: size * 0.94, half: size * 0.21, belly: 1.0, point: 0.85 },
      [paleViolet, violet],
      brush,
    );
  for (const away of [1.15, -1.15])
    paintPetal(
      drawing,
      along(at, up + away, size * 0.05),
      up + away,
      { length: size * 0.98, half: size * 0.34, belly: 1.25, point: 0.62, ruffle: 0.05 },
      [paleViolet, violet],
      brush,
    );
  const lip = { length: size * 0.62, half: size * 0.3, belly: 1.45, point: 0.55, ruffle: 0.12 };
  paintPetal(drawing, along(at, up, size * 0.1), up + Math.PI, lip, [paleRose, yellow, violet], brush);
  drawing.cover(
    petalShape(along(at, up, size * 0.02), up + Math.PI, { length: size * 0.3, half: size * 0.1, belly: 1 }),
    deepRed,
  );
  drawing.cover(circle(...along(at, up, size * 0.1), size * 0.115), ink);
  drawing.cover(circle(...along(at, up, size * 0.1), size * 0.085), white);
}

/** The magnolia from the front: broad white petals in two rows, a ring of red stamens around a green heart. */
export function paintMagnolia(drawing: Drawing, at: Point, size: number, turn = 0): void {
  const brush = size * 0.035;
  const petal = (angle: number, length: number, half: number): void =>
    paintPetal(
      drawing,
      along(at, angle, size * 0.08),
      angle,
      { length, half, belly: 1.45, point: 0.55 },
      [white, cream, paleGreen],
      brush,
    );
  for (let k = 0; k < 3; k++) petal(turn + quarter + ((k + 0.5) / 3) * Math.PI * 2, size * 0.92, size * 0.42);
  for (let k = 0; k < 3; k++) petal(turn + quarter + (k / 3) * Math.PI * 2, size * 0.84, size * 0.4);
  drawing.cover(circle(...at, size * 0.3), ink);
  for (let k = 0; k < 18; k++) {
    const angle = (k / 18) * Math.PI * 2;
    drawing.stroke([along(at, angle, size * 0.12), along(at, angle, size * 0.27)], size * 0.045, red);
    drawing.cover(circle(...along(at, angle, size * 0.27), size * 0.028, 12), orange);
  }
  drawing.cover(circle(...at, size * 0.15), green);
  drawing.cover(circle(...at, size * 0.1), paleGreen);
  drawing.cover(circle(...at, size * 0.045), yellow);
}

/** The azalea from the front: five ruffled rose petals, spots on the upper ones, long bowed stamens. */
export function paintAzalea(drawing: Drawing, at: Point, size: number, turn = 0): void {
  const brush = size * 0.035;
  for (let k = 0; k < 5; k++) {
    const angle = turn + quarter + ((k + 0.5) / 5) * Math.PI * 2;
    paintPetal(
      drawing,
      along(at, angle, size * 0.04),
      angle,
      { length: size * 0.94, half: size * 0.38, belly: 1.5, point: 0.5, ruffle: 0.09 },
      [paleRose, rose, red],
      brush,
    );
  }
  for (const [away, far] of [
    [-0.34, 0.42],
    [0.05, 0.5],
    [0.36, 0.4],
    [-0.12, 0.36],
    [0.2, 0.34],
  ] as const)
    drawing.cover(circle(...along(at, turn + quarter + away, size * far), size * 0.032, 12), deepRed);
  for (let k = -2; k <= 2; k++) {
    const start = turn - quarter + k * 0.28;
    const path = Array.from({ length: 7 }, (_, step): Point => {
      const t = step / 6;
      return along(at, start - k * 0.16 * t, size * (0.04 + 0.58 * t));
    });
    drawing.stroke(path, size * 0.028, white);
    drawing.cover(circle(...(path.at(-1) as Point), size * 0.045, 12), ink);
    drawing.cover(circle(...(path.at(-1) as Point), size * 0.032, 12), yellow);
  }
  drawing.cover(circle(...at, size * 0.09), deepRed);
  drawing.cover(circle(...at, size * 0.045), yellow);
}
