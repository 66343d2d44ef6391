import type { Lamp } from './list-room-lamps.ts';

/** Light of a lamp on a point with a normal, without colour. */
export function computeLampLight(
  lamp: Lamp,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const dx = lamp.at[0] - x;
  const dy = lamp.at[1] - y;
  const dz = lamp.at[2] - z;
  const squared = dx * dx + dy * dy + dz * dz;
  if (squared > lamp.reach * lamp.reach) return 0;
  const distance = Math.sqrt(squared) + 1e-4;
  const facing = (dx * nx + dy * ny + dz * nz) / distance;
  if (facing <= 0) return 0;
  const along = -(dx * lamp.towards[0] + dy * lamp.towards[1] + dz * lamp.towards[2]) / distance;
  let beam: number;
  if (lamp.isWide) {
    if (along <= 0) return 0;
    beam = along;
  } else {
    if (along <= lamp.outer) return 0;
    const t = Math.min(1, (along - lamp.outer) / (lamp.inner - lamp.outer));
    beam = t * t * (3 - 2 * t);
  }
  // Fades to nothing at its reach, so that leaving it out there makes no edge.
  const edge = 1 - squared / (lamp.reach * lamp.reach);
  return (lamp.power * facing * beam * edge) / (squared + 0.35);
}
