import { dataFolder, locators } from 'virtual:museum-data';
import { lightMaps } from 'virtual:museum-light';
import { createRoomDelivery } from '../../../src/delivery/create-room-delivery.ts';
import { shareSlots } from '../../../src/delivery/share-slots.ts';
import { createLightMapDelivery } from '../../../src/delivery/light-map-delivery.ts';
import { createLocator } from '../../../src/delivery/locator-delivery.ts';
import { followVisit } from '../../../src/follow-visit.ts';
import { openScene } from '../../../src/view/scene/open-scene.ts';
import { Builder } from '../../../src/view/scene/rooms/builder.ts';
import { createVisit } from '../../../src/visit/create-visit.ts';
import { walkingSpeed } from '../../../src/visit/pose.ts';
import { Awaited } from './awaited.ts';
import type { MuseumPage } from './open-museum-page.ts';
import type { Rival } from './rival.ts';

/**
 * The tour itself: its real scene, steered by its real visit. Time is advanced by hand, so that a frame is one call.
 *
 * @param stride metres walked between two frames
 */
export function openTourRival(
  canvas: HTMLCanvasElement,
  { museum, models }: MuseumPage,
  stride: number,
  hasMirror: boolean,
): Rival {
  const awaited = new Awaited();
  const visit = createVisit({ museum, place: {}, language: 'en', reducedMotion: false, quality: 'medium' });
  const slots = shareSlots();
  const rooms = createRoomDelivery(dataFolder, museum, createLocator(dataFolder, locators), slots.rooms);
  const builder = new Builder();
  const order = builder.order.bind(builder);
  builder.order = awaited.watch(order);
  const scene = openScene({
    canvas,
    museum,
    visit,
    models: { ...models, fetch: awaited.watch(models.fetch) },
    light: { built: lightMaps, fetch: awaited.watch(createLightMapDelivery('light/', lightMaps)) },
    slots: slots.scene,
    builder,
    isComing: () => rooms.isBusy,
    loadLetters: async () => {},
    loadPlaceNames: async () => ({}),
    onFault: () => {
      throw new Error('bench: a part of the house could not be built');
    },
    isManual: true,
    pixelRatio: 1,
    hasMirror,
  });
  followVisit(rooms, museum, visit);
  let pictures = 0;
  scene.onFrame(() => pictures++);
  return {
    place: ({ room, x, z, yaw }) => visit.goTo({ room, pose: { x, z, yaw, pitch: 0 } }),
    frame: () => {
      const before = pictures;
      scene.loop.advance(stride / walkingSpeed);
      return pictures > before;
    },
    get isWaiting() {
      return awaited.count > 0 || rooms.isBusy || scene.statistics().streaming.fetchesUnderWay > 0;
    },
    get isSending() {
      return scene.statistics().streaming.isSending;
    },
    counts: () => {
      const { drawCalls, triangles, exhibitsDrawn } = scene.statistics();
      return { drawCalls, triangles, exhibits: exhibitsDrawn };
    },
    ledger: () => {
      const { textureBytes, geometryBytes, exhibitBytes } = scene.statistics();
      return { textures: textureBytes, geometry: geometryBytes, exhibits: exhibitBytes };
    },
  };
}
