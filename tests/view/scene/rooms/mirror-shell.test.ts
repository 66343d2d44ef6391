import { Mesh, type Object3D } from 'three';
import { describe, expect, it } from 'vitest';
import type { Room } from '../../../../src/museum/floorplan/floor-plan.ts';
import { mirrorShell } from '../../../../src/view/scene/rooms/mirror-shell.ts';

const opaque = new Mesh();
const glass = new Mesh();

/** What a floor mirrors of a room ten metres wide whose near wall is so far away. */
function mirrorAt(away: number, isAwake: boolean, kind: Room['kind'] = 'room'): Object3D[] {
  const mirrored: Object3D[] = [];
  const rect = { minX: away, maxX: away + 10, minZ: -5, maxZ: 5 };
  const upload = { isDone: true, left: 0, send: () => 0, restart: () => {}, dispose: () => {} };
  const shell = { upload, opaque, glass, bytes: 0, triangles: 0 };
  mirrorShell({ add: (object) => mirrored.push(object) }, shell, isAwake, { kind, rect }, 0, 0);
  return mirrored;
}

describe('what a polished floor mirrors of a room', () => {
  it('is all of it while its lamps are on, however far it is', () => {
    expect(mirrorAt(-5, true)).toEqual([opaque, glass]);
    expect(mirrorAt(80, true)).toEqual([opaque, glass]);
  });

  it('is its walls alone while it sleeps near by, and nothing of it farther away', () => {
    expect(mirrorAt(5, false)).toEqual([opaque]);
    expect(mirrorAt(30, false)).toEqual([]);
  });

  it('is the far end of a passage too: the floor leads there', () => {
    expect(mirrorAt(80, false, 'corridor')).toEqual([opaque]);
  });
});
