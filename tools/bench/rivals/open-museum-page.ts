import { dataFolder } from 'virtual:museum-data';
import { modelHashes } from 'virtual:museum-models';
import { createModelDelivery, type FetchModel } from '../../../src/delivery/model-delivery.ts';
import { openMuseum, type Museum } from '../../../src/museum/open-museum.ts';

export interface MuseumPage {
  readonly museum: Museum;
  readonly fetchModel: FetchModel;
  readonly modelNames: readonly string[];
}

/** The real museum, from the same packed files as the tour's. */
export async function openMuseumPage(): Promise<MuseumPage> {
  const readJson = async <T>(name: string): Promise<T> =>
    (await fetch(dataFolder + name)).json() as Promise<T>;
  const museum = openMuseum({
    catalogue: await readJson('catalogue.json'),
    building: await readJson('building.json'),
  });
  return {
    museum,
    fetchModel: createModelDelivery('models/', modelHashes),
    modelNames: Object.keys(modelHashes),
  };
}
