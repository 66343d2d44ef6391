import { dataFolder } from 'virtual:museum-data';
import { models as builtModels } from 'virtual:museum-models';
import { fetchRoomGifts } from '../../../src/delivery/fetch-room-gifts.ts';
import { createModelDelivery, type ModelDelivery } from '../../../src/delivery/model-delivery.ts';
import { openMuseum, type GrowingMuseum } from '../../../src/museum/open-museum.ts';

export interface MuseumPage {
  readonly museum: GrowingMuseum;
  readonly models: ModelDelivery;
  readonly modelNames: readonly string[];
}

/** The real museum, from the same packed files as the tour's; its rooms stand full of veils. */
export async function openMuseumPage(): Promise<MuseumPage> {
  const readJson = async <T>(name: string): Promise<T> =>
    (await fetch(dataFolder + name)).json() as Promise<T>;
  const museum = openMuseum({
    catalogue: await readJson('catalogue.json'),
    building: await readJson('building.json'),
  });
  return {
    museum,
    models: createModelDelivery('models/', builtModels),
    modelNames: Object.keys(builtModels),
  };
}

/** Brings the gifts of all rooms: only the tour streams them, its rivals know everything before they begin. */
export async function bringAllGifts({ plan, display }: GrowingMuseum): Promise<void> {
  for (const { id } of plan.rooms) {
    if (display.giftCount(id) === 0) continue;
    display.bringGifts(id, (await fetchRoomGifts(dataFolder, id)).gifts);
  }
}
