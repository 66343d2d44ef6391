import { DeliveryError, fetchFile } from './fetch-file.ts';

/** A picture of light as it was built. */
export interface BuiltLightMap {
  /** Of the file's content: part of its address. */
  readonly hash: string;
  /** Texels on a side. */
  readonly size: number;
  /** What full white stands for. */
  readonly range: number;
  /** Of the places of all charts in it: a picture laid out otherwise would light the wrong walls. */
  readonly layout: string;
}

/** Fetches the picture of a template's light; rejects with a DeliveryError when it cannot. */
export type FetchLightMap = (template: string, signal: AbortSignal) => Promise<Blob>;

/**
 * @param folder address of the folder of light, ending in a slash
 * @param built what was built, by template
 */
export function createLightMapDelivery(
  folder: string,
  built: Readonly<Record<string, BuiltLightMap>>,
): FetchLightMap {
  return async (template, signal) => {
    const map = built[template];
    if (!map) throw new DeliveryError(template, 'no such light was built');
    const response = await fetchFile(`${folder}${template}.${map.hash}.webp`, signal);
    return response.blob();
  };
}
