import { createRoot, extend, flushSync } from '@react-three/fiber';
import { memo, useSyncExternalStore, type ReactNode } from 'react';
import { Group, Matrix4, Mesh } from 'three';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings, type RoomThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';

/**
 * One `<mesh>` per exhibit of the rooms in view, kept by react-three-fiber: the usual way of writing such a page.
 * Each room has one level of detail, the middle one.
 */
export async function openReactMeshesDrawer(
  view: PlanView,
  museum: Museum,
  shelf: ModelShelf,
): Promise<ExhibitDrawer> {
  extend({ Group, Mesh });
  const material = createPlainMaterial();
  const known = new Map<RoomId, RoomThings>();
  const thingsOf = (room: RoomId): RoomThings => {
    const things = known.get(room) ?? listThings(museum, room);
    known.set(room, things);
    return things;
  };

  const Thing = memo(({ things, row }: { readonly things: RoomThings; readonly row: number }): ReactNode => {
    const levels = shelf.get(things.models[row] as string) ?? [];
    const geometry = levels[Math.min(1, levels.length - 1)];
    const matrix = new Matrix4().fromArray(things.matrices, row * 16);
    return (
      geometry && <mesh geometry={geometry} material={material} matrix={matrix} matrixAutoUpdate={false} />
    );
  });
  const Room = memo(({ room }: { readonly room: RoomId }): ReactNode => {
    const things = thingsOf(room);
    return (
      <group>
        {things.models.map((_, row) => (
          <Thing key={row} things={things} row={row} />
        ))}
      </group>
    );
  });

  let inView: readonly RoomId[] = [];
  let tell: () => void = () => {};
  const subscribe = (listener: () => void): (() => void) => {
    tell = listener;
    return () => {};
  };
  const House = (): ReactNode => {
    const rooms = useSyncExternalStore(subscribe, () => inView);
    return rooms.map((room) => <Room key={room} room={room} />);
  };
  const root = createRoot(view.renderer.domElement);
  await root.configure({
    gl: view.renderer,
    scene: view.scene,
    camera: view.camera,
    frameloop: 'never',
    dpr: 1,
    size: { width: 64, height: 36, top: 0, left: 0 },
  });
  root.render(<House />);
  await new Promise((resolve) => setTimeout(resolve, 100));
  view.scene.matrixWorldAutoUpdate = true;

  let shown = '';
  let drawn = 0;
  return {
    update: ({ cells }) => {
      const rooms = Array.from({ length: cells.count }, (_, index) => cells.roomAt(index));
      const key = [...rooms].sort().join(' ');
      drawn = rooms.reduce((all, room) => all + thingsOf(room).count, 0);
      if (key === shown) return;
      shown = key;
      inView = rooms;
      flushSync(() => tell());
    },
    get drawn() {
      return drawn;
    },
  };
}
