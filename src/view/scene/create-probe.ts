import { placeStateCodes } from '../../museum/display/room-display.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Museum } from '../../museum/open-museum.ts';
import type { Place } from '../../address/place.ts';
import type { Visit } from '../../visit/visit.ts';
import type { MuseumProbe, ProbeTarget } from './museum-probe.ts';
import type { TourScene } from './tour-scene.ts';

export interface ProbeServices {
  readonly museum: Museum;
  readonly visit: Visit;
  readonly scene: TourScene;
  readonly isManual: boolean;
  /** Sees to it that an exhibit is known, by id or the address of a place. */
  readonly bring: (exhibit: string) => Promise<void>;
  /** Sees to it that the gifts of a room are known. */
  readonly bringRoom: (room: string) => Promise<void>;
}

/** What `window.museum` is under `?debug`. */
export function createProbe({
  museum,
  visit,
  scene,
  isManual,
  bring,
  bringRoom,
}: ProbeServices): MuseumProbe {
  const { plan, display } = museum;
  return {
    ready: scene.ready,
    settled: () => scene.settled(),
    built: () => scene.built(),
    stats: () => scene.statistics(),
    rooms: () =>
      plan.rooms
        .filter(({ kind }) => kind === 'room')
        .map(({ id, name, storey, house }) => ({ id, name: name['en'] ?? id, storey, house })),
    exhibits: async (id) => {
      await bringRoom(id);
      const room = display.layOutRoom(id as RoomId);
      return Array.from({ length: room.count }, (_, row) => ({
        id: room.exhibitId(row),
        documented: room.state[row] !== placeStateCodes.veiled,
      }));
    },
    goTo: async (target) => {
      if ('exhibit' in target) await bring(target.exhibit);
      visit.goTo(readTarget(target));
      scene.redraw();
    },
    walkTo: async (target) => {
      if ('exhibit' in target) await bring(target.exhibit);
      const arrival = visit.walkTo(readTarget(target));
      scene.redraw();
      return arrival;
    },
    pick: (x, y) => {
      const hit = scene.pick(x, y);
      return hit?.kind === 'exhibit' ? hit.exhibit : null;
    },
    plan: () => plan,
    layOut: (id) => display.layOutRoom(id as RoomId),
    view: () => scene.view(),
    pose: () => ({ ...visit.pose }),
    loseContext: () => scene.loseContext(),
    restoreContext: () => scene.restoreContext(),
    advance: (seconds) => {
      if (!isManual) throw new Error('museum: time is advanced by hand only under ?clock=manual');
      scene.loop.advance(seconds);
    },
  };
}

function readTarget(target: ProbeTarget): Place {
  if ('exhibit' in target) return { exhibit: target.exhibit };
  if ('room' in target) return { room: target.room };
  const { room, x, z, yaw, pitch = 0 } = target.pose;
  return { room, pose: { x, z, yaw, pitch } };
}
