import { describe, expect, it } from 'vitest';
import { readCarving } from '../../../models/building/carving/read-carving.ts';
import { seatedFigure } from '../../../models/building/carving/seated-figure.ts';
import { draftRoom } from '../../../models/building/room/build-room-shell.ts';
import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { openMuseumFiles } from '../../../tools/bake/open-museum-files.ts';
import { root } from '../../root.ts';

const { plan, display } = openMuseumFiles(root);

const carvedFigure = readCarving(seatedFigure);

const count = (room: Room, detail: 'near' | 'far'): number => {
  const { solid, glass } = draftRoom(plan, room, display.layOutRoom(room.id), {
    detail,
    seatedFigure: carvedFigure,
  });
  return solid.triangleCount + glass.triangleCount;
};

describe('rooms of this museum', () => {
  it('hold at most 25,000 triangles each, passages at most 8,000', () => {
    for (const room of plan.rooms) {
      expect(count(room, 'near'), room.id).toBeLessThanOrEqual(
        room.kind === 'room' || room.kind === 'balcony' ? 25_000 : 8_000,
      );
    }
  }, 120_000);

  it('hold at most 2,000 triangles two doors away', () => {
    for (const room of plan.rooms) expect(count(room, 'far'), room.id).toBeLessThanOrEqual(2_000);
  }, 120_000);
});
