import { describe, expect, it } from 'vitest';
import { computeVertexLight } from '../../../../models/building/light/compute-vertex-light.ts';
import { lightReveals } from '../../../../models/building/light/light-reveals.ts';
import { draftRoom } from '../../../../models/building/room/build-room-shell.ts';
import type { Room } from '../../../../src/museum/floorplan/floor-plan.ts';
import { makeEveryFinish } from '../every-finish.ts';

const { plan, display } = makeEveryFinish();

/** Brightness of every vertex of a room before and after, and how far each lies outside its walls, metres. */
function lightRoom(finish: string) {
  const room = plan.rooms.find(({ template }) => template === finish) as Room;
  const laidOut = display.layOutRoom(room.id);
  const { frame, solid, lamps } = draftRoom(plan, room, laidOut);
  const lit = computeVertexLight(solid, frame, laidOut, lamps);
  const before = Float32Array.from(lit.light);
  lightReveals(solid, frame, lamps, lit);
  const outside = (row: number): number =>
    Math.max(
      Math.abs(solid.position[row * 3] as number) - frame.halfX,
      Math.abs(solid.position[row * 3 + 2] as number) - frame.halfZ,
    );
  const rows = Array.from({ length: solid.vertexCount }, (_, row) => row);
  return { rows, outside, before, after: lit.light, cuts: frame.walls.flatMap(({ cuts }) => cuts) };
}

describe.each(['corridor', 'showroom', 'statue-hall'])('the reveals of a %s', (finish) => {
  const { rows, outside, before, after, cuts } = lightRoom(finish);
  const changed = rows.filter((row) => after[row * 3] !== before[row * 3]);

  it('are brighter than lamps alone would make them, and nothing else is', () => {
    expect(cuts.some(({ depth }) => depth > 0)).toBe(true);
    expect(changed.length).toBeGreaterThan(4);
    for (const row of changed) {
      expect(after[row * 3]).toBeGreaterThan(before[row * 3] as number);
      expect(outside(row)).toBeGreaterThan(-0.2);
    }
  });

  it('are darker in the middle of the wall than at its face', () => {
    const mean = (some: readonly number[]): number =>
      some.reduce((sum, row) => sum + (after[row * 3] as number), 0) / some.length;
    const atFace = changed.filter((row) => Math.abs(outside(row)) < 0.01);
    const inMiddle = changed.filter((row) => outside(row) > 0.1);
    expect(mean(inMiddle)).toBeLessThan(mean(atFace));
  });
});
