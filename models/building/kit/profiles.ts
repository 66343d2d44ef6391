import type { ProfilePoint } from '../shell/surface-pen.ts';

/**
 * Sections of mouldings, classical ones in few points: `across` grows upwards (on frames: inwards), `out` is
 * what stands out of the wall. Metres.
 */
export type Profile = readonly ProfilePoint[];

/** The foot of a wall: a plain board with a rounded top. */
export function skirtingProfile(height: number, out = 0.045): Profile {
  return [
    [0, out],
    [height * 0.72, out],
    [height * 0.78, out * 0.72],
    [height * 0.92, out * 0.62],
    [height, out * 0.2],
    [height, 0],
  ];
}

/** A plinth course of stone: a tall block, a hollow, a round. */
export function plinthProfile(height: number, out = 0.1): Profile {
  return [
    [0, out],
    [height * 0.7, out],
    [height * 0.74, out * 0.82],
    [height * 0.84, out * 0.9],
    [height * 0.92, out * 0.78],
    [height * 0.96, out * 0.42],
    [height, out * 0.36],
    [height, 0],
  ];
}

/** The cap of a dado: hollow, shelf, round. `height` about 0.1. */
export function railProfile(height: number, out: number): Profile {
  return [
    [0, 0],
    [0, out * 0.28],
    [height * 0.22, out * 0.34],
    [height * 0.5, out * 0.72],
    [height * 0.56, out * 0.92],
    [height * 0.72, out],
    [height * 0.9, out * 0.92],
    [height, out * 0.7],
    [height, 0],
  ];
}

/** A quiet cornice: bead, hollow, shelf. */
export function coveProfile(height: number, out: number): Profile {
  return [
    [0, 0],
    [0, out * 0.1],
    [height * 0.1, out * 0.14],
    [height * 0.2, out * 0.1],
    [height * 0.4, out * 0.2],
    [height * 0.62, out * 0.46],
    [height * 0.78, out * 0.8],
    [height * 0.8, out * 0.92],
    [height, out],
  ];
}

/** The full order: bead and hollow, a shelf that shades (dentils hang below it), a wave up to the edge. */
export function corniceProfile(height: number, out: number): Profile {
  return [
    [0, 0],
    [0, out * 0.12],
    [height * 0.07, out * 0.16],
    [height * 0.13, out * 0.12],
    [height * 0.2, out * 0.3],
    [height * 0.24, out * 0.34],
    [height * 0.48, out * 0.34],
    [height * 0.48, out * 0.66],
    [height * 0.66, out * 0.68],
    [height * 0.66, out * 0.72],
    [height * 0.76, out * 0.76],
    [height * 0.86, out * 0.9],
    [height * 0.92, out * 0.98],
    [height, out],
  ];
}

/** The beam over columns: two flat bands, each a little before the other, and a small round. */
export function architraveProfile(height: number, out: number): Profile {
  return [
    [0, 0],
    [0, out * 0.5],
    [height * 0.42, out * 0.5],
    [height * 0.42, out * 0.68],
    [height * 0.76, out * 0.68],
    [height * 0.82, out * 0.86],
    [height * 0.92, out],
    [height, out * 0.9],
    [height, 0],
  ];
}

/** A picture-frame moulding laid on a wall or a leaf; `across` runs inwards. */
export function panelProfile(width: number, out: number): Profile {
  return [
    [0, 0],
    [0, out * 0.5],
    [width * 0.22, out],
    [width * 0.46, out * 0.86],
    [width * 0.62, out * 0.4],
    [width * 0.86, out * 0.3],
    [width, 0],
  ];
}

/** The frame of a door, from its outer edge inwards: back band, wave, flat, bead. */
export function doorProfile(width: number, out: number): Profile {
  return [
    [0, 0],
    [0, out],
    [width * 0.14, out],
    [width * 0.24, out * 0.72],
    [width * 0.34, out * 0.6],
    [width * 0.7, out * 0.54],
    [width * 0.74, out * 0.66],
    [width * 0.82, out * 0.66],
    [width * 0.86, out * 0.48],
    [width, out * 0.46],
    [width, 0],
  ];
}

/** The sunk side of a coffer, from its edge inwards; `out` is negative: into the ceiling. */
export function cofferProfile(width: number, depth: number): Profile {
  return [
    [0, 0],
    [width * 0.12, -depth * 0.1],
    [width * 0.14, -depth * 0.42],
    [width * 0.4, -depth * 0.44],
    [width * 0.5, -depth * 0.52],
    [width * 0.58, -depth * 0.7],
    [width * 0.62, -depth * 0.94],
    [width, -depth],
  ];
}
