import { mixColours, parseColour, shade, type Colour } from '../kit/colour.ts';
import { fractalNoise } from '../kit/noise.ts';
import type { Vector3 } from '../kit/vector.ts';

/**
 * Paint for `sculpt`: the clay's own colour as handling leaves it, lighter where hands and light reach, darker below, in
 * patches of about `patch` metres. `strength` 0 … 1.
 */
export function patina(
  patch: number,
  strength = 0.5,
): (point: Vector3, normal: Vector3, colour: Colour) => Colour {
  return (point, normal, colour) => {
    const noise = fractalNoise(point[0] / patch, point[1] / patch, point[2] / patch);
    return shade(colour, 1 + strength * (0.34 * (noise - 0.5) + 0.16 * normal[1]));
  };
}

/** Paint for `sculpt`: grain of wood or ivory running along y, in lines about `width` metres apart, towards `dark`. */
export function grain(
  width: number,
  dark: string,
  strength = 0.35,
): (point: Vector3, normal: Vector3, colour: Colour) => Colour {
  const deep = parseColour(dark);
  return ([x, y, z], normal, colour) => {
    const warp = 2.2 * fractalNoise(x / (width * 6), y / (width * 26), z / (width * 6));
    const ring = 0.5 + 0.5 * Math.sin(((x + 0.7 * z) / width) * 1.6 + warp * 6);
    return mixColours(shade(colour, 1 + 0.08 * normal[1]), deep, strength * ring * ring);
  };
}
