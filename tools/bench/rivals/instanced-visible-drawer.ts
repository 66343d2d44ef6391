import { Group, InstancedMesh, Matrix4, type BufferGeometry } from 'three';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';
import { ResidentRooms } from './resident-rooms.ts';

interface InstancedRoom {
  readonly group: Group;
  readonly rect: Rect;
  readonly count: number;
  readonly shapes: readonly (readonly BufferGeometry[])[];
  level: number;
}

/** Closer than this to a room, metres, it is drawn at its nearest level; then at the middle one; then the farthest. */
const borders = [0.5, 6] as const;

/**
 * One instanced mesh for each shape in each room in view. Such a mesh has one geometry, so the level is chosen for
 * the room as a whole.
 */
export function openInstancedVisibleDrawer(view: PlanView, museum: Museum, shelf: ModelShelf): ExhibitDrawer {
  const material = createPlainMaterial();
  const rects = new Map(museum.plan.rooms.map(({ id, rect }) => [id, rect]));
  const matrix = new Matrix4();
  let drawn = 0;
  const rooms = new ResidentRooms<InstancedRoom>(
    (room) => {
      const { models, matrices, count } = listThings(museum, room);
      const rowsOf = new Map<string, number[]>();
      models.forEach((model, row) => rowsOf.set(model, [...(rowsOf.get(model) ?? []), row]));
      const group = new Group();
      group.matrixAutoUpdate = false;
      const shapes: (readonly BufferGeometry[])[] = [];
      for (const [model, rows] of rowsOf) {
        const levels = shelf.get(model) ?? [];
        const mesh = new InstancedMesh(levels.at(-1), material, rows.length);
        mesh.matrixAutoUpdate = false;
        mesh.matrixWorldAutoUpdate = false;
        rows.forEach((row, at) => mesh.setMatrixAt(at, matrix.fromArray(matrices, row * 16)));
        mesh.computeBoundingSphere();
        shapes.push(levels);
        group.add(mesh);
      }
      view.add(group);
      return { group, rect: rects.get(room) as Rect, count, shapes, level: -1 };
    },
    ({ group }) => {
      group.removeFromParent();
      for (const mesh of group.children) (mesh as InstancedMesh).dispose();
    },
  );
  return {
    update: () => {
      drawn = 0;
      rooms.update(view, (room) => {
        const { rect, group, shapes } = room;
        drawn += room.count;
        const { x, z } = view.eye;
        const distance = Math.hypot(
          Math.max(rect.minX - x, 0, x - rect.maxX),
          Math.max(rect.minZ - z, 0, z - rect.maxZ),
        );
        const level = distance < borders[0] ? 0 : distance < borders[1] ? 1 : 2;
        if (level === room.level) return;
        room.level = level;
        group.children.forEach((mesh, at) => {
          const levels = shapes[at] as readonly BufferGeometry[];
          const geometry = levels[Math.min(level, levels.length - 1)];
          if (geometry) (mesh as InstancedMesh).geometry = geometry;
        });
      });
    },
    get drawn() {
      return drawn;
    },
  };
}
