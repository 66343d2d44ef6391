import { DeliveryError, fetchFile } from './fetch-file.ts';

/** Fetches one level of a built model, 0 nearest; rejects with a DeliveryError when it cannot. */
export type FetchModel = (name: string, level: number, signal: AbortSignal) => Promise<ArrayBuffer>;

export interface ModelDelivery {
  readonly fetch: FetchModel;
  /** How many levels a model has; as many as most for one that was not built. */
  levelsOf(name: string): number;
}

/** What says of a model where its files are: the hash in their addresses, and how many levels it has. */
export type BuiltModel = readonly [hash: string, levels: number];

const usualLevels = 3;

/**
 * @param folder address of the folder of models, ending in a slash
 * @param built each model by its name
 */
export function createModelDelivery(
  folder: string,
  built: Readonly<Record<string, BuiltModel>>,
): ModelDelivery {
  return {
    fetch: async (name, level, signal) => {
      const model = built[name];
      if (!model) throw new DeliveryError(name, 'no such model was built');
      const response = await fetchFile(`${folder}${name}.${level}.${model[0]}.lvl`, signal);
      return response.arrayBuffer();
    },
    levelsOf: (name) => built[name]?.[1] ?? usualLevels,
  };
}
