import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { mapParts } from '../part-group.ts';
import { leanBack } from './lean-back.ts';
import { wedge } from './wedge.ts';

export interface TiltedCaseOptions {
  /** Outside, along x and up the slope, and how far the rim stands over the lining; metres. */
  readonly width: number;
  readonly height: number;
  readonly rim: number;
  /** Angle with the ground, radians. */
  readonly slope: number;
  readonly wood: Surface;
  readonly lining: { readonly material: MaterialName; readonly colour: string };
  /** The lid stands open by this angle, radians; none if left out. */
  readonly lid?: number;
  /** Width of the rim, metres; default 0.012. */
  readonly wall?: number;
  /** Colour of hinges and clasp; default brass. */
  readonly fittings?: string;
}

export interface Display {
  readonly parts: readonly Part[];
  /** Brings what was laid out upright before it, its back at z = 0, onto it. */
  readonly lay: (parts: readonly Part[]) => Part[];
}

/** An open case lined with cloth, tilted towards the visitor on a wedge. */
export function tiltedCase(options: TiltedCaseOptions): Display {
  const { width, height, rim, slope, wood, lining, lid, wall = 0.012, fittings = '#c39a4c' } = options;
  const ground = 0.012;
  const lean = leanBack(height, slope, ground);
  const floor = 0.006;
  const tray = (): Shape[] => {
    const deep = rim + floor;
    const bar = (w: number, h: number, x: number, y: number) =>
      box(w, h, deep, 0.0022).move(x, y - h / 2, deep / 2 - floor);
    return [
      bar(width, wall, 0, (height - wall) / 2),
      bar(width, wall, 0, -(height - wall) / 2),
      bar(wall, height - 2 * wall + 0.001, (width - wall) / 2, 0),
      bar(wall, height - 2 * wall + 0.001, -(width - wall) / 2, 0),
    ];
  };
  const plate = (depth: number) =>
    box(width - wall, height - wall, depth, 0).move(0, -(height - wall) / 2, 0);
  // Fine enough for the shade under the rim to stay near the rim.
  const cloth = (z: number) =>
    surface(
      (u, v) => [(u - 0.5) * (width - 2 * wall), (v - 0.5) * (height - 2 * wall), z],
      Math.min(12, Math.round((width / height) * 5)),
      5,
    );
  const parts: Part[] = [
    part(wood.material, wood.colour, Shape.merge(...tray(), plate(0.0035).move(0, 0, -0.0042)).boxTextured()),
    part(lining.material, lining.colour, cloth(0)),
  ];
  if (lid !== undefined) {
    const hinge = (shape: Shape): Shape =>
      shape
        .move(0, -height / 2, 0)
        .turn('x', -lid)
        .move(0, height / 2, rim + 0.001);
    // Closed it would lie on the rim, its lining towards the tray.
    const board = Shape.merge(
      box(width, height, 0.007, 0.0022).move(0, -height / 2, 0.0075),
      box(width, wall, 0.004, 0.001).move(0, height / 2 - wall, 0.002),
      box(width, wall, 0.004, 0.001).move(0, -height / 2, 0.002),
      box(wall, height, 0.004, 0.001).move((width - wall) / 2, -height / 2, 0.002),
      box(wall, height, 0.004, 0.001).move(-(width - wall) / 2, -height / 2, 0.002),
    );
    parts.push(
      part(wood.material, wood.colour, hinge(board.boxTextured())),
      part(lining.material, lining.colour, hinge(cloth(0).turn('y', Math.PI).move(0, 0, 0.0032))),
    );
  }
  const knuckle = cylinder(0.0026, 0.018, { segments: 10 }).turn('z', Math.PI / 2);
  parts.push(
    part(
      'brass',
      fittings,
      Shape.merge(
        ...(lid === undefined
          ? []
          : [-1, 1].map((side) => knuckle.move(side * width * 0.3 + 0.009, height / 2 + 0.001, rim))),
        box(0.014, 0.012, 0.002, 0.0006)
          .turn('x', Math.PI / 2)
          .move(0, -height / 2 - 0.001, rim - 0.002),
        ...[-1, 1].flatMap((x) =>
          [-1, 1].map((y) =>
            box(0.012, 0.012, 0.0016, 0.0005).move(
              x * (width / 2 - 0.0055),
              y * (height / 2 - 0.0055) - 0.006,
              rim,
            ),
          ),
        ),
      ),
      { untilLevel: 0 },
    ),
  );
  return {
    parts: [
      ...mapParts(parts, lean),
      part(
        wood.material,
        wood.colour,
        wedge(width * 0.86, height * 0.92, slope, ground - 0.004).move(0, 0, -0.006),
      ),
    ],
    lay: (content) => mapParts(content, lean),
  };
}
