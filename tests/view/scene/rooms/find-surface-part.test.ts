import { BufferAttribute, BufferGeometry, Mesh, Raycaster, Sphere, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { ShellDraft } from '../../../../models/building/shell/shell-draft.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { findSurfacePart } from '../../../../src/view/scene/rooms/find-surface-part.ts';

/** A shell of three boxes, each another part, standing in the world at `x`, turned by `yaw`. */
function makeShell(x: number, yaw = 0): Mesh {
  const draft = new ShellDraft();
  draft.part = 'case';
  draft.box([-1, 0, -1], [1, 2, 1], 'XxYyZz');
  draft.part = 'lamp';
  draft.box([-0.2, 3, -0.2], [0.2, 3.4, 0.2], 'XxYyZz');
  draft.part = 'granite-floor';
  draft.box([-5, -0.1, -5], [5, 0, 5], 'Y');
  const geometry = new BufferGeometry();
  const { vertexCount, indexCount } = draft;
  geometry.setAttribute('position', new BufferAttribute(draft.position.slice(0, vertexCount * 3), 3));
  geometry.setAttribute('surface', new BufferAttribute(draft.surface.slice(0, vertexCount * 4), 4));
  geometry.setIndex(new BufferAttribute(draft.index.slice(0, indexCount), 1));
  geometry.boundingSphere = new Sphere(new Vector3(), 8);
  const mesh = new Mesh(geometry);
  mesh.position.set(x, 0, 0);
  mesh.rotation.y = yaw;
  mesh.updateMatrixWorld();
  return mesh;
}

describe('what lies in the middle of the picture', () => {
  const shells = [makeShell(0), makeShell(12)];

  it('is the nearest face that looks this way', () => {
    const from = { x: 0, y: 1, z: 6 };
    expect(findSurfacePart(shells, { ...from, dx: 0, dy: 0, dz: -1 }, 100)).toEqual({
      part: 'case',
      distance: 5,
    });
    expect(findSurfacePart(shells, { ...from, dx: 0, dy: -1, dz: 0 }, 100)).toBeNull();
    expect(findSurfacePart(shells, { ...from, z: 3, dx: 0, dy: -1, dz: 0 }, 100)?.part).toBe('granite-floor');
    // Within the box its faces look away.
    expect(findSurfacePart(shells, { x: 0, y: 1, z: 0, dx: 0, dy: 0, dz: -1 }, 100)).toBeNull();
    expect(findSurfacePart(shells, { ...from, dx: 0, dy: 0, dz: -1 }, 4)).toBeNull();
  });

  it('is what a full search by triangles finds, from anywhere', () => {
    const random = startRandom('sight');
    // A leaf of a door stands as far open as it happens to.
    const turned = [...shells, makeShell(6, 0.7)];
    let hits = 0;
    for (let round = 0; round < 400; round++) {
      const from = new Vector3(random() * 24 - 6, random() * 4, random() * 12 - 6);
      const way = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
      const expected = new Raycaster(from, way).intersectObjects(turned)[0];
      const found = findSurfacePart(
        turned,
        { x: from.x, y: from.y, z: from.z, dx: way.x, dy: way.y, dz: way.z },
        100,
      );
      if (expected) hits++;
      expect(found === null).toBe(expected === undefined);
      if (found && expected) expect(found.distance).toBeCloseTo(expected.distance, 3);
    }
    expect(hits).toBeGreaterThan(60);
  });
});
