import { BatchedMesh, Matrix4 } from 'three';
import type { Museum } from '../../../src/museum/open-museum.ts';
import { chooseThingLevel } from './choose-thing-level.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings, type RoomThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';
import { ResidentRooms } from './resident-rooms.ts';

interface BatchedRoom {
  readonly things: RoomThings;
  /** Instance of each thing, and the level it is drawn at. */
  readonly instances: Int32Array;
  readonly levels: Uint8Array;
}

/** Things in view at once, at most, and some more. */
const capacity = 24_576;

/**
 * One BatchedMesh for everything in view. Its instances are made once and handed on by a list of our own: adding and
 * deleting them while walking sorts the list of free ones anew each time and stops the page for seconds.
 */
export function openBatchedDrawer(view: PlanView, museum: Museum, shelf: ModelShelf): ExhibitDrawer {
  let vertices = 0;
  let indices = 0;
  for (const levels of shelf.values())
    for (const geometry of levels) {
      vertices += geometry.attributes['position']?.count ?? 0;
      indices += geometry.index?.count ?? 0;
    }
  const batch = new BatchedMesh(capacity, vertices, indices, createPlainMaterial());
  batch.matrixAutoUpdate = false;
  batch.sortObjects = false;
  batch.frustumCulled = false;
  const shapes = new Map(
    [...shelf].map(([name, levels]) => [name, levels.map((level) => batch.addGeometry(level))]),
  );
  const [anyShape = []] = shapes.values();
  const free: number[] = [];
  for (let at = 0; at < capacity; at++) {
    const instance = batch.addInstance(anyShape[0] as number);
    batch.setVisibleAt(instance, false);
    free.push(instance);
  }
  view.add(batch);
  const matrix = new Matrix4();
  let drawn = 0;
  const rooms = new ResidentRooms<BatchedRoom>(
    (room) => {
      const things = listThings(museum, room);
      const instances = new Int32Array(things.count);
      for (let row = 0; row < things.count; row++) {
        const instance = free.pop();
        if (instance === undefined) throw new Error('bench: the batch is full');
        instances[row] = instance;
        batch.setGeometryIdAt(instance, shapes.get(things.models[row] as string)?.at(-1) as number);
        batch.setMatrixAt(instance, matrix.fromArray(things.matrices, row * 16));
        batch.setVisibleAt(instance, true);
      }
      return { things, instances, levels: new Uint8Array(things.count).fill(3) };
    },
    ({ instances }) => {
      for (const instance of instances) {
        batch.setVisibleAt(instance, false);
        free.push(instance);
      }
    },
  );
  return {
    update: () => {
      drawn = 0;
      rooms.update(view, ({ things, instances, levels }) => {
        drawn += things.count;
        for (let row = 0; row < things.count; row++) {
          const level = chooseThingLevel(things, row, view.eye, levels[row] as number);
          if (level === levels[row]) continue;
          levels[row] = level;
          const shape = shapes.get(things.models[row] as string) as readonly number[];
          batch.setGeometryIdAt(instances[row] as number, shape[Math.min(level, shape.length - 1)] as number);
        }
      });
    },
    get drawn() {
      return drawn;
    },
  };
}
