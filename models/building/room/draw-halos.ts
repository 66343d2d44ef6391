import type { Lamp, LampFitting } from '../light/list-room-lamps.ts';
import { drawHalo } from '../shell/draw-halo.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';

/** Reach of the glow around a lamp, metres, and how far along its beam, or up, its middle lies from the lamp's place. */
const halos: Partial<Record<LampFitting, { radius: number; along: number; up: number }>> = {
  'track-spot': { radius: 0.17, along: 0.09, up: 0 },
  chandelier: { radius: 1.5, along: 0, up: 0.35 },
  pendant: { radius: 0.5, along: 0, up: 0 },
  'bare-bulb': { radius: 0.6, along: 0, up: 0 },
};

/**
 * Glows around the lamps of a room, in the draft of its glass.
 *
 * @param colour of the lamps, linear, brightest channel 1
 */
export function drawHalos(glass: ShellDraft, lamps: readonly Lamp[], colour: Vector): void {
  const [red, green, blue] = colour.map((channel) => Math.round(Math.sqrt(channel) * 255)) as [
    number,
    number,
    number,
  ];
  for (const { fitting, at, towards } of lamps) {
    const halo = halos[fitting];
    if (!halo) continue;
    const [x, y, z] = at;
    const middle: Vector = [
      x + towards[0] * halo.along,
      y + towards[1] * halo.along + halo.up,
      z + towards[2] * halo.along,
    ];
    drawHalo(glass, middle, halo.radius, (red << 16) | (green << 8) | blue);
  }
}
