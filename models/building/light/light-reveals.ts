import type { RoomFrame, WallCut, WallFace } from '../room/room-frame.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { computeLampLight } from './compute-lamp-light.ts';
import type { VertexLight } from './compute-vertex-light.ts';
import type { Lamp } from './list-room-lamps.ts';

/** Closer than this things lie in one plane, metres. */
const near = 0.004;
/** So far a frame stands out around its doorway, metres. */
const lip = 0.16;
/** Light on a jamb at the face of the wall, for what falls on its doorway, and for what comes from everywhere. */
const ofDoorway = 1.2;
const ofRoom = 1.9;
/** Share of it that is left in the middle of the wall. */
const inTheMiddle = 0.6;

/**
 * Lights jambs, lintels and thresholds by what falls on their doorway from the room: lamps high up hardly reach them,
 * but all that the lamps light does. The picture of the room's light knows nothing of them.
 *
 * @param light of the draft; changed
 */
export function lightReveals(
  { position, normal, vertexCount }: ShellDraft,
  frame: RoomFrame,
  lamps: readonly Lamp[],
  { light, openness }: VertexLight,
): void {
  const cuts = frame.walls.flatMap((wall) =>
    wall.cuts
      .filter(({ depth }) => depth > 0)
      .map((cut) => ({ wall, cut, onDoorway: measureDoorway(wall, cut, lamps) })),
  );
  if (cuts.length === 0) return;
  const { ambient, colour } = frame.style.lamps;
  for (let row = 0; row < vertexCount; row++) {
    const x = position[row * 3] as number;
    const y = position[row * 3 + 1] as number;
    const z = position[row * 3 + 2] as number;
    // Most points lie well within the room.
    if (Math.abs(x) < frame.halfX - lip && Math.abs(z) < frame.halfZ - lip) continue;
    for (const { wall, cut, onDoorway } of cuts) {
      const u = (x - wall.originX) * wall.alongX + (z - wall.originZ) * wall.alongZ;
      const inside = -((x - wall.originX) * wall.normalX + (z - wall.originZ) * wall.normalZ);
      if (inside < -lip || inside > cut.depth + near || u < cut.from - near || u > cut.to + near) continue;
      if (y > cut.top + near) continue;
      // What lies in the face of the wall is told by where it looks.
      const along = (normal[row * 3] as number) * wall.alongX + (normal[row * 3 + 2] as number) * wall.alongZ;
      const looksAcross = u < cut.from + near ? along > 0.9 : u > cut.to - near && along < -0.9;
      const looksDown = y > cut.top - near && (normal[row * 3 + 1] as number) < -0.9;
      if (inside < near && !looksAcross && !looksDown) continue;
      const share = 1 - (1 - inTheMiddle) * (Math.max(0, inside) / cut.depth);
      for (let channel = 0; channel < 3; channel++) {
        const falls =
          ofRoom * (ambient[channel] as number) + ofDoorway * onDoorway * (colour[channel] as number);
        light[row * 3 + channel] = Math.max(light[row * 3 + channel] as number, falls * share);
      }
      openness[row] = Math.max(openness[row] as number, 0.8);
    }
  }
}

/** Mean light of the lamps on a doorway, without colour. */
function measureDoorway(wall: WallFace, cut: WallCut, lamps: readonly Lamp[]): number {
  const middle = (cut.from + cut.to) / 2;
  const x = wall.originX + wall.alongX * middle;
  const z = wall.originZ + wall.alongZ * middle;
  const heights = [0.25, 0.5, 0.75] as const;
  let sum = 0;
  for (const share of heights) {
    const y = cut.bottom + (cut.top - cut.bottom) * share;
    for (const lamp of lamps) sum += computeLampLight(lamp, x, y, z, wall.normalX, 0, wall.normalZ);
  }
  return sum / heights.length;
}
