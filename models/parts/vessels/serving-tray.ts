import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { cornerTray, insetOutline, ovalDish, roundTray, wavy, type TrayOutline } from './oval-dish.ts';

export interface ServingTray {
  readonly body: Shape;
  /** The beading along the rim; none on a plain one. */
  readonly rim: Shape | null;
  readonly handles: Shape | null;
  readonly feet: Shape | null;
  /** Height of the ground of the tray, metres. */
  readonly floor: number;
  readonly outline: TrayOutline;
}

export interface ServingTrayOptions {
  readonly shape: 'round' | 'oval' | 'rectangular';
  readonly width: number;
  readonly depth: number;
  /** Height of the rim, metres. */
  readonly height: number;
  readonly thickness?: number;
  /** Waves of a pie-crust edge; 0 = even. */
  readonly waves?: number;
  readonly beading?: boolean;
  readonly handles?: boolean;
  readonly feet?: boolean;
  readonly segments?: number;
}

const exponents = { round: 2, oval: 2.3 } as const;

/** A tray with a raised rim, standing on y = 0; its handles lie within `width`. */
export function servingTray(options: ServingTrayOptions): ServingTray {
  const { height, thickness = 0.003, waves = 0, segments = 64 } = options;
  const reach = options.handles ? Math.min(0.035, options.width * 0.09) : 0;
  const width = options.width - reach * 2;
  const even =
    options.shape === 'rectangular'
      ? cornerTray(width, options.depth, Math.min(width, options.depth) * 0.14)
      : roundTray(width, options.depth, exponents[options.shape]);
  const outline = waves ? wavy(even, waves, 0.028) : even;
  const feet = options.feet ? height * 0.28 : 0;
  const floor = feet + thickness;
  const border = Math.min(0.03, options.depth * 0.1);
  const body = ovalDish(
    outline,
    [
      [border * 1.05, feet],
      [border * 0.55, feet + height * 0.12],
      [thickness * 0.4, height - thickness * 0.9],
      [0, height - thickness * 0.45],
      [thickness * 0.5, height],
      [thickness * 1.4, height - thickness * 0.7],
      [border * 0.6, feet + height * 0.12 + thickness],
      [border * 1.1, floor],
    ],
    segments,
  );
  const around = (count: number, inset: number, y: number): Vector3[] =>
    Array.from({ length: count }, (_, at): Vector3 => {
      const [x, z] = insetOutline(outline, (at / count) * 2 * Math.PI, inset);
      return [x, y, z];
    });
  const rim = options.beading
    ? tube(around(segments, thickness * 0.75, height - thickness * 0.2), thickness * 0.75, {
        closed: true,
        sides: 4,
      })
    : null;
  const grip = smoothPath<Vector3>(
    [
      [width / 2 - thickness, height * 0.9, -options.depth * 0.15],
      [width / 2 + reach * 0.72, height * 1.12, -options.depth * 0.12],
      [width / 2 + reach - 0.0038, height * 1.25, 0],
      [width / 2 + reach * 0.72, height * 1.12, options.depth * 0.12],
      [width / 2 - thickness, height * 0.9, options.depth * 0.15],
    ],
    16,
  );
  return {
    body,
    rim,
    handles: options.handles
      ? tube(grip, (t) => 0.0038 + 0.002 * Math.abs(2 * t - 1) ** 5, { sides: 6 }).mirrored('x')
      : null,
    feet: options.feet
      ? Shape.merge(
          ...[0.8, 2.34, 3.94, 5.48].map((turn) => {
            const [x, z] = outline(turn);
            return sphere(feet * 0.6, 8, 4)
              .scale(1.1, 0.85, 1.1)
              .move(x * 0.8, feet * 0.51, z * 0.8);
          }),
        )
      : null,
    floor,
    outline,
  };
}
