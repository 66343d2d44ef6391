import { DeliveryError, fetchFile } from './fetch-file.ts';

/** Fetches the file of a built model; rejects with a DeliveryError when it cannot. */
export type FetchModel = (name: string, signal: AbortSignal) => Promise<ArrayBuffer>;

/**
 * @param folder address of the folder of models, ending in a slash
 * @param hashes hash of each model by its name
 */
export function createModelDelivery(folder: string, hashes: Readonly<Record<string, string>>): FetchModel {
  return async (name, signal) => {
    const hash = hashes[name];
    if (hash === undefined) throw new DeliveryError(name, 'no such model was built');
    const response = await fetchFile(`${folder}${name}.${hash}.glb`, signal);
    return response.arrayBuffer();
  };
}
