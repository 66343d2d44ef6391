import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { add, mix, mixPoints, type Vector2, type Vector3 } from '../../kit/vector.ts';
import type { CarBody } from './car-body.ts';
import { buildCell, type CellShapes, type WindowCell } from './window-cell.ts';

export interface GlassHouseForm {
  readonly body: CarBody;
  readonly roof: {
    /** Ends of the roof at its rims, x. */
    readonly rear: number;
    readonly front: number;
    /** Half width between the rims at the rear, in the middle, at the front. */
    readonly half: readonly [number, number, number];
    /** Height of the rims at the rear, in the middle, at the front. */
    readonly rim: readonly [number, number, number];
    /** How far the middle stands over the rims, and which share of that the two ends keep. */
    readonly crown: number;
    readonly ends: number;
    /** How far rear and front edge bulge, metres. */
    readonly bow: Vector2;
  };
  /** Foot of the rear window and of the windscreen, x; and how far they bulge. */
  readonly rear: number;
  readonly cowl: number;
  readonly bow: Vector2;
  /** Edges between the side fields from the rear to the front: x at the bottom and at the top; the ends follow by themselves. */
  readonly pillars: readonly Vector2[];
  /** Of each side field: the margins of its window or null. */
  readonly sides: readonly WindowCell['margins'][];
  readonly windscreen: NonNullable<WindowCell['margins']>;
  readonly backlight: NonNullable<WindowCell['margins']>;
  /** Depth of window frames, metres: armoured glass sits deep. */
  readonly depth: number;
  /** How square the corners of the windows are. */
  readonly power?: number;
  readonly sideSwell?: number;
  readonly rearSwell?: number;
  readonly rearPower?: number;
  /** Two panes with a bar between them. */
  readonly isSplit?: boolean;
}

export interface GlassHouse extends CellShapes {
  readonly roof: Shape;
  /** A point of the roof: u from the rear (0) to the front (1), t across from −1 to 1. */
  readonly roofAt: (u: number, t: number) => Vector3;
}

/** What stands on a body: roof, pillars, windows all round. */
export function buildGlassHouse(form: GlassHouseForm): GlassHouse {
  const { body, roof, rear, cowl, bow, pillars, sides, depth, power = 8, isSplit = false } = form;
  const through = (values: readonly [number, number, number], u: number): number => {
    const [a, b, c] = values;
    // A parabola through three values.
    return a * (1 - u) * (1 - 2 * u) + 4 * b * u * (1 - u) + c * u * (2 * u - 1);
  };
  const roofAt = (u: number, t: number): Vector3 => {
    const bulge = 1 - t * t;
    const x = mix(roof.rear - roof.bow[0] * bulge, roof.front + roof.bow[1] * bulge, u);
    const swell = mix(roof.ends, 1, Math.max(0, 4 * u * (1 - u)) ** 0.6);
    const rise = Math.max(0, 1 - Math.abs(t) ** 2.3) ** (1 / 2.3);
    return [x, through(roof.rim, u) + roof.crown * swell * rise, t * through(roof.half, u)];
  };
  const half = body.form.openingHalf;
  const beltAt = (x: number): Vector3 => [x, body.top(x, half(x)) - 0.004, half(x)];
  const rimAt = (x: number): Vector3 => roofAt((x - roof.rear) / (roof.front - roof.rear), 1);
  const edges: Vector2[] = [[rear, roof.rear], ...pillars, [cowl, roof.front]];
  const between = (from: number, to: number, s: number): number => mix(from, to, s);
  const sideCells = sides.map((margins, i): WindowCell => {
    const [a, b] = [edges[i]!, edges[i + 1]!];
    return {
      bottom: (s) => beltAt(between(a[0], b[0], s)),
      top: (s) => rimAt(between(a[1], b[1], s)),
      margins,
      depth,
      power,
      ...(form.sideSwell ? { swell: form.sideSwell } : {}),
    };
  });
  const foot = (x: number, bulge: number, t: number): Vector3 => {
    const at = x + bulge * (1 - t * t);
    const z = t * half(x);
    return [at, body.top(at, z) - 0.006, z];
  };
  const screens = (
    isSplit
      ? [
          [1, 0],
          [0, -1],
        ]
      : [[1, -1]]
  ).map(([from, to]): WindowCell => ({
    bottom: (s) => foot(cowl, bow[1], mix(from!, to!, s)),
    top: (s) => roofAt(1, mix(from!, to!, s)),
    margins: isSplit
      ? from === 1
        ? [form.windscreen[0], 0.018, form.windscreen[2], form.windscreen[3]]
        : [0.018, form.windscreen[1], form.windscreen[2], form.windscreen[3]]
      : form.windscreen,
    depth,
    power,
  }));
  const backlight: WindowCell = {
    bottom: (s) => foot(rear, -bow[0], mix(-1, 1, s)),
    top: (s) => roofAt(0, mix(-1, 1, s)),
    margins: form.backlight,
    depth,
    power: form.rearPower ?? power,
    ...(form.rearSwell ? { swell: form.rearSwell } : {}),
  };
  const built = sideCells.map(buildCell);
  const whole = [...screens, backlight].map(buildCell);
  const collect = (pick: (shapes: CellShapes) => Shape): Shape =>
    Shape.merge(...built.map((each) => pick(each).mirrored('z')), ...whole.map(pick));
  // Round posts cover the corners where side and screen meet.
  const post = (foot_: Vector3, head: Vector3, radius: number): Shape =>
    tube([add(foot_, [0, -0.03, 0]), mixPoints(foot_, head, 0.5), head], radius, { sides: 8 });
  const cover = (down: number, flip: boolean): Shape =>
    surface(
      (u, v) => {
        // Closer rows towards the rims, where the roof turns.
        const t = Math.sin((0.5 - v) * Math.PI);
        return add(roofAt(u, t), [0, -down, 0]);
      },
      18,
      20,
      { flip },
    );
  return {
    roof: Shape.merge(
      cover(0, false),
      Shape.merge(post(beltAt(cowl), roofAt(1, 1), 0.026), post(beltAt(rear), roofAt(0, 1), 0.03)).mirrored(
        'z',
      ),
      tube(
        Array.from({ length: 19 }, (_, i) => add(roofAt(i / 18, 1), [0, 0, 0.004])),
        0.013,
        { sides: 6 },
      ).mirrored('z'),
    ),
    skin: collect(({ skin }) => skin),
    reveal: collect(({ reveal }) => reveal),
    lining: Shape.merge(
      collect(({ lining }) => lining),
      cover(0.03, true),
    ),
    frame: collect(({ frame }) => frame),
    pane: collect(({ pane }) => pane),
    roofAt,
  };
}
