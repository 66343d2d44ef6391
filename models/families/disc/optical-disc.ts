import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import type { Colour } from '../../kit/colour.ts';

/** A disc of 12 cm lying on y = 0 about the origin: clear hub, mirror with its bands of spectral colour. */
export function opticalDisc(): Part[] {
  const mirror = lathe(
    [
      [0.0225, 0],
      [0.06, 0],
      [0.06, 0.0012],
      [0.05, 0.0012],
      [0.036, 0.0012],
      [0.0225, 0.0012],
      [0.0225, 0],
    ],
    { segments: 56, crease: 0.6 },
  ).painted(([x, , z]): Colour => {
    // Bands of colour turn about the hub, as under a lamp.
    const angle = Math.atan2(z, x) * 2 + Math.hypot(x, z) * 26;
    const band = Math.max(0, Math.cos(angle)) ** 3;
    const hue = Math.hypot(x, z) * 120;
    const tone = (shift: number) => 0.72 + band * 0.26 * Math.sin(hue + shift);
    return [tone(0), tone(2.1), tone(4.2)];
  });
  const hub = lathe(
    [
      [0.0075, 0],
      [0.0224, 0],
      [0.0224, 0.0011],
      [0.018, 0.0016],
      [0.0165, 0.0011],
      [0.0075, 0.0011],
      [0.0075, 0],
    ],
    { segments: 32, crease: 0.5 },
  );
  return [part('silver', '#ffffff', mirror), part('plastic', '#d9dde0', hub)];
}
