import { sheet } from '../kit/sheet.ts';
import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';
import type { Vector3 } from '../kit/vector.ts';

/** A petal or leaf; lengths in metres, angles in radians above the horizontal. */
export interface PetalForm {
  readonly length: number;
  readonly width: number;
  /** Where along it it is widest, 0 base … 1 tip. */
  readonly widest?: number;
  /** 0.4 broad and blunt … 1 slender and pointed. */
  readonly point?: number;
  /** Rise at the base and at the tip. */
  readonly lift?: number;
  readonly tipLift?: number;
  /** How far the edges rise above the middle, share of the width. */
  readonly cup?: number;
  /** Waves of the rim, share of the width. */
  readonly frill?: number;
  /** Notch in the tip, share of the length. */
  readonly notch?: number;
  /** A fold along the middle, share of the width. */
  readonly keel?: number;
  /** 0 = two faces without thickness between them. */
  readonly thickness?: number;
}

/** A petal from the origin towards +z, its inner side up. */
export function petal(form: PetalForm, columns = 6, rows = 6): Shape {
  const {
    length,
    width,
    widest = 0.55,
    point = 0.6,
    lift = 0.3,
    tipLift = lift,
    cup = 0.15,
    frill = 0,
    notch = 0,
    keel = 0,
    thickness = 0,
  } = form;
  const power = Math.log(0.5) / Math.log(widest);
  // The middle line, as an arc from `lift` to `tipLift`.
  const steps = 24;
  const line: [number, number][] = [[0, 0]];
  for (let i = 1; i <= steps; i++) {
    const angle = lift + (tipLift - lift) * ((i - 0.5) / steps);
    const [z, y] = line[i - 1]!;
    line.push([z + (Math.cos(angle) * length) / steps, y + (Math.sin(angle) * length) / steps]);
  }
  const at = (u: number, v: number): Vector3 => {
    const side = u * 2 - 1;
    const reach = v * (1 - notch * Math.exp(-((side * 3) ** 2)) * v ** 4);
    const place = reach * steps;
    const from = Math.min(steps - 1, Math.floor(place));
    const t = place - from;
    const [a, b] = [line[from]!, line[from + 1]!];
    const [z, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    const half = (width / 2) * Math.max(0.03, Math.sin(Math.PI * Math.min(0.985, v ** power)) ** point);
    const x = side * half;
    const rise =
      cup * width * side * side * (half / (width / 2)) -
      keel * width * (1 - Math.abs(side)) * Math.sin(Math.PI * v);
    const wave = frill * width * Math.sin(side * 7 + v * 9) * Math.abs(side) ** 2 * v;
    const angle = lift + (tipLift - lift) * v;
    return [x, y + (rise + wave) * Math.cos(angle), z - (rise + wave) * Math.sin(angle)];
  };
  // `sheet` and `surface` want u to the right as seen from outside: here from above, with v away from the viewer.
  const face = (u: number, v: number) => at(1 - u, v);
  return thickness > 0 ? sheet(face, columns, rows, thickness) : surface(face, columns, rows).doubled();
}

/** A ring of petals about the y axis, the first towards +z turned by `turn`. */
export function petalRing(count: number, form: PetalForm, turn = 0, columns = 6, rows = 6): Shape {
  return petal(form, columns, rows).around(count, turn);
}

/** The shape tipped so that its y axis looks along `direction` (turned about y last), then moved to `at`. */
export function facing(shape: Shape, tilt: number, turn: number, at: Vector3): Shape {
  return Shape.merge(shape.turn('x', tilt).turn('y', turn)).move(...at);
}
