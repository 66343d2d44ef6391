import { lathe } from '../lathe.ts';
import { Shape } from '../shape.ts';
import { surface } from '../surface.ts';
import { mix } from '../vector.ts';

/**
 * A propeller in the x-y plane turning about z, spinner towards −z (a pusher): blades and spinner as two shapes.
 * `thrust` reversed by `mirror('z')`.
 */
export function propeller(
  radius: number,
  blades = 2,
  spinner = radius * 0.14,
): { readonly blades: Shape; readonly spinner: Shape } {
  const points = 6;
  const blade = surface(
    (u, v) => {
      const around = Math.round((u % 1) * points * 2);
      const isUpper = around <= points;
      const t = isUpper ? around / points : 2 - around / points;
      const reach = mix(spinner * 0.5, radius, v);
      const rounded = v > 0.94 ? Math.sqrt(Math.max(0, 1 - ((v - 0.94) / 0.06) ** 2)) : 1;
      const chord = radius * (0.09 + 0.13 * Math.sin(Math.PI * Math.min(1, v * 0.85 + 0.12))) * rounded;
      const thickness =
        mix(0.26, 0.09, Math.sqrt(v)) * chord * Math.sin(Math.PI * t) * (isUpper ? 0.5 : -0.25);
      const twist = mix(0.85, 0.25, Math.sqrt(v));
      const across = (t - 0.4) * chord;
      return [
        across * Math.cos(twist) - thickness * Math.sin(twist),
        reach,
        across * Math.sin(twist) + thickness * Math.cos(twist),
      ];
    },
    points * 2,
    12,
    { closed: true, crease: 1.2 },
  );
  const cone = lathe(
    [
      [0, -0.4],
      [0.9, -0.4],
      [1, 0],
      [0.86, 0.8],
      [0.5, 1.5],
      [0, 1.75],
    ],
    { segments: 16, crease: 0.9 },
  )
    .scale(spinner)
    .turn('x', -Math.PI / 2);
  return {
    blades: Shape.merge(
      ...Array.from({ length: blades }, (_, i) => blade.turn('z', (i / blades) * 2 * Math.PI)),
    ),
    spinner: cone,
  };
}
