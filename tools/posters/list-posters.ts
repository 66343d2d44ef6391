import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour, TourStop } from '../../src/museum/tours/tour.ts';
import { packTours } from '../data/pack-tours.ts';
import { placeCollection, type PlacedCollection } from '../data/place-collection.ts';
import { readCollection } from '../data/read-collection.ts';
import { hashStill, listStillGifts } from '../views/stills.ts';
import { listPagedRooms } from '../../src/museum/floorplan/list-paged-rooms.ts';
import { chosenViews } from './chosen-views.ts';
import { namePoster, type Poster, type PosterKind, type PosterSubject } from './poster.ts';

/** Goes into every hash: to be raised when posters are drawn otherwise. */
const edition = 'posters 1';
const radians = Math.PI / 180;

/**
 * Every poster the site needs: the museum, its tours, its rooms, its documented gifts, in this order.
 *
 * A gift's is drawn from its model alone, and its hash says exactly when it is stale. What a room looks like depends on
 * too much for that (light, shaders, veils): its hash is of its template, which names its finish, and of the gifts that
 * stand in it. A tour's is of what its first stop shows.
 *
 * @param root folder of the project
 */
export function listPosters(root: string): Poster[] {
  const placed = placeCollection(readCollection(root));
  const { plan } = placed.museum;
  const stills = listStillGifts(root).filter(({ id }) => placed.museum.catalogue.find(id) !== undefined);
  const stillOf = new Map<string, string>(stills.map((gift) => [gift.id, hashStill(root, gift)]));
  const hashRoom = (id: string): string => describeRoom(root, id, placed);
  const poster = (kind: PosterKind, id: string, subject: PosterSubject, seen: string): Poster => ({
    kind,
    id,
    name: namePoster(kind, id),
    hash: createHash('sha256').update(edition).update(seen).digest('hex').slice(0, 16),
    subject,
  });

  const museum = plan.arrivalPose
    ? poster(
        'museum',
        'museum',
        { pose: { room: plan.arrival, ...plan.arrivalPose } },
        JSON.stringify([hashRoom(plan.arrival), plan.arrivalPose]),
      )
    : poster('museum', 'museum', aimAtRoom(roomOf(plan.rooms, plan.arrival)), hashRoom(plan.arrival));
  const tours = readTours(root).flatMap((tour) => {
    const stop = tour.stops[0];
    if (!stop) return [];
    const seen = stop.gift === null ? hashRoom(stop.room ?? '') : (stillOf.get(stop.gift) ?? '');
    return poster('tour', tour.id, aimAtStop(stop, plan.rooms), JSON.stringify([seen, stop.view]));
  });
  const rooms = listPagedRooms(plan).map((room) =>
    poster('room', room.id, aimAtRoom(room), hashRoom(room.id)),
  );
  const gifts = stills.map((gift) => poster('exhibit', gift.id, { alone: gift }, stillOf.get(gift.id) ?? ''));
  return [museum, ...tours, ...rooms, ...gifts];
}

function readTours(root: string): Tour[] {
  return packTours(root)
    .filter(({ name }) => name.startsWith('tours/'))
    .map(({ content }) => JSON.parse(String(content)) as Tour);
}

function roomOf(rooms: readonly Room[], id: string): Room {
  const room = rooms.find((one) => one.id === id);
  if (!room) throw new Error(`list-posters: there is no room ${id}`);
  return room;
}

function aimAtStop({ gift, room, view }: TourStop, rooms: readonly Room[]): PosterSubject {
  if (gift !== null) return { before: gift };
  if (room === null) throw new Error('list-posters: a stop has neither gift nor room');
  if (view === null) return aimAtRoom(roomOf(rooms, room));
  const { x, z, yaw, pitch } = view;
  return { pose: { room, x, z, yaw: yaw * radians, pitch: pitch * radians } };
}

function aimAtRoom({ id, rect }: Room): PosterSubject {
  const chosen = chosenViews[id];
  if (chosen) {
    const [x, z, yaw, pitch] = chosen;
    return { pose: { room: id, x, z, yaw: yaw * radians, pitch: pitch * radians } };
  }
  return { room: id, middle: { x: (rect.minX + rect.maxX) / 2, z: (rect.minZ + rect.maxZ) / 2 } };
}

function describeRoom(root: string, id: string, { museum, rooms }: PlacedCollection): string {
  const { template, turns } = roomOf(museum.plan.rooms, id);
  const shape = readFileSync(join(root, `data/building/templates/${template}.json`), 'utf8');
  const gifts = (rooms.get(id) ?? []).map((gift) => [gift.id, gift.place]);
  return JSON.stringify([shape.replaceAll('\r\n', '\n'), turns, gifts]);
}
