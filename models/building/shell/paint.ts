import type { MaterialName } from '../../../src/museum/materials/material-names.ts';

/** How a surface looks, said once for all vertices painted with it. */
export interface Paint {
  readonly material: MaterialName;
  /** Tint over the material's texture, sRGB `0xRRGGBB`. */
  readonly colour: number;
  /** 0 dull … 1 mirror. */
  readonly gloss: number;
  /** Share of light the surface gives off by itself: 0 none … 1 a lamp. */
  readonly glow: number;
}

export function paint(material: MaterialName, colour: number, gloss = 0.1, glow = 0): Paint {
  return { material, colour, gloss, glow };
}

/** The same surface, darker (below 1) or lighter (above 1), by sRGB value. */
export function shade(base: Paint, by: number): Paint {
  return { ...base, colour: shadeColour(base.colour, by) };
}

export function shadeColour(colour: number, by: number): number {
  const part = (shift: number): number => Math.min(255, Math.round(((colour >> shift) & 255) * by)) << shift;
  return part(16) | part(8) | part(0);
}

export function mixColour(a: number, b: number, t: number): number {
  const part = (shift: number): number =>
    Math.round(((a >> shift) & 255) * (1 - t) + ((b >> shift) & 255) * t) << shift;
  return part(16) | part(8) | part(0);
}
