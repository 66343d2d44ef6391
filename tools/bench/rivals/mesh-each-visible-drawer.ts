import { Group, Mesh, type BufferGeometry } from 'three';
import type { Museum } from '../../../src/museum/open-museum.ts';
import { chooseThingLevel } from './choose-thing-level.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings, type RoomThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';
import { ResidentRooms } from './resident-rooms.ts';

interface MeshedRoom {
  readonly things: RoomThings;
  readonly group: Group;
  /** Levels of each thing's model, and the one it is drawn at. */
  readonly shapes: readonly (readonly BufferGeometry[])[];
  readonly levels: Uint8Array;
}

/** One mesh per exhibit of the rooms in view, mounted and dismounted as rooms come into view and leave it. */
export function openMeshEachVisibleDrawer(view: PlanView, museum: Museum, shelf: ModelShelf): ExhibitDrawer {
  const material = createPlainMaterial();
  let drawn = 0;
  const rooms = new ResidentRooms<MeshedRoom>(
    (room) => {
      const things = listThings(museum, room);
      const group = new Group();
      group.matrixAutoUpdate = false;
      const shapes = things.models.map((model) => shelf.get(model) ?? []);
      shapes.forEach((levels, row) => {
        const mesh = new Mesh(levels.at(-1), material);
        mesh.matrixAutoUpdate = false;
        mesh.matrixWorldAutoUpdate = false;
        mesh.matrix.fromArray(things.matrices, row * 16);
        mesh.matrixWorld.copy(mesh.matrix);
        group.add(mesh);
      });
      view.add(group);
      return { things, group, shapes, levels: new Uint8Array(things.count).fill(3) };
    },
    ({ group }) => group.removeFromParent(),
  );
  return {
    update: () => {
      drawn = 0;
      rooms.update(view, ({ things, group, shapes, levels }) => {
        drawn += things.count;
        for (let row = 0; row < things.count; row++) {
          const level = chooseThingLevel(things, row, view.eye, levels[row] as number);
          if (level === levels[row]) continue;
          levels[row] = level;
          const shape = shapes[row] as readonly BufferGeometry[];
          const geometry = shape[Math.min(level, shape.length - 1)];
          if (geometry) (group.children[row] as Mesh).geometry = geometry;
        }
      });
    },
    get drawn() {
      return drawn;
    },
  };
}
