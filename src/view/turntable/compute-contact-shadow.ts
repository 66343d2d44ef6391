import type { LevelGeometry } from '../scene/exhibits/level-geometry.ts';

/** Side of the picture of a shadow, pixels. */
export const shadowSide = 64;

export interface ContactShadow {
  /** 0 none to 255 black, row by row from low z, each from low x. */
  readonly dark: Uint8Array;
  /** Half the width and depth of the ground it covers, metres. */
  readonly halfWidth: number;
  readonly halfDepth: number;
}

/**
 * The soft dark at the foot of a thing: what is low darkens the ground below it, what is high hardly does.
 *
 * @param level a shape in a box of one metre each way, on its base
 * @param size the true sides of that box, metres
 */
export function computeContactShadow(
  { position, index }: Pick<LevelGeometry, 'position' | 'index'>,
  [width, height, depth]: readonly [number, number, number],
): ContactShadow {
  const scale = Math.max(width, depth, height * 0.5);
  const margin = scale * 0.2;
  const halfWidth = width / 2 + margin;
  const halfDepth = depth / 2 + margin;
  const low = new Float32Array(shadowSide * shadowSide);
  const cellX = (2 * halfWidth) / shadowSide;
  const cellZ = (2 * halfDepth) / shadowSide;
  const fade = scale * 0.24;

  const darken = (x: number, y: number, z: number): void => {
    const column = Math.floor((x * width + halfWidth) / cellX);
    const row = Math.floor((z * depth + halfDepth) / cellZ);
    if (column < 0 || row < 0 || column >= shadowSide || row >= shadowSide) return;
    const at = row * shadowSide + column;
    low[at] = Math.max(low[at] as number, Math.exp((-y * height) / fade));
  };
  const read = (corner: number, axis: number): number => position[corner * 3 + axis] as number;
  for (let at = 0; at + 2 < index.length; at += 3) {
    const [a, b, c] = [index[at] as number, index[at + 1] as number, index[at + 2] as number];
    const span = (axis: 0 | 2, side: number): number =>
      (Math.max(read(a, axis), read(b, axis), read(c, axis)) -
        Math.min(read(a, axis), read(b, axis), read(c, axis))) *
      side;
    const steps = Math.min(48, 1 + Math.ceil(Math.max(span(0, width) / cellX, span(2, depth) / cellZ)));
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps - i; j++) {
        const [u, v] = [i / steps, j / steps];
        const mix = (axis: number): number =>
          read(a, axis) * (1 - u - v) + read(b, axis) * u + read(c, axis) * v;
        darken(mix(0), mix(1), mix(2));
      }
    }
  }
  const tight = soften(low, (scale * 0.02) / cellX, (scale * 0.02) / cellZ);
  const wide = soften(low, (scale * 0.075) / cellX, (scale * 0.075) / cellZ);
  const dark = new Uint8Array(low.length);
  for (let at = 0; at < dark.length; at++)
    dark[at] = Math.round(255 * Math.min(1, 0.55 * (tight[at] as number) + 0.85 * (wide[at] as number)));
  return { dark, halfWidth, halfDepth };
}

/** Blurred by three means along each side; radii in pixels. */
function soften(from: Float32Array, radiusX: number, radiusZ: number): Float32Array {
  let now = from;
  for (let pass = 0; pass < 3; pass++) {
    now = mean(now, Math.round(radiusX), 1, shadowSide);
    now = mean(now, Math.round(radiusZ), shadowSide, 1);
  }
  return now;
}

function mean(from: Float32Array, radius: number, step: number, lineStep: number): Float32Array {
  const to = new Float32Array(from.length);
  for (let line = 0; line < shadowSide; line++) {
    for (let at = 0; at < shadowSide; at++) {
      let sum = 0;
      for (let near = at - radius; near <= at + radius; near++) {
        if (near >= 0 && near < shadowSide) sum += from[line * lineStep + near * step] as number;
      }
      to[line * lineStep + at * step] = sum / (2 * radius + 1);
    }
  }
  return to;
}
