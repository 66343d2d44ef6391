/** As much of `data/building/regions.json` as the catalogue needs. */
export interface Region {
  readonly id: string;
  readonly countries: readonly string[];
}

const path = 'data/building/regions.json';

/** The regions of the floor plan; null where they are not there or cannot be read: the building's own check says so. */
export function readRegions(files: ReadonlyMap<string, string>): readonly Region[] | null {
  const text = files.get(path);
  if (text === undefined) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const list: unknown =
    content !== null && typeof content === 'object' ? Reflect.get(content, 'regions') : null;
  if (!Array.isArray(list)) return null;
  return list.flatMap((region: unknown): Region[] => {
    if (region === null || typeof region !== 'object') return [];
    const id: unknown = Reflect.get(region, 'id');
    const countries: unknown = Reflect.get(region, 'countries');
    if (typeof id !== 'string' || !Array.isArray(countries)) return [];
    return [{ id, countries: countries.filter((code): code is string => typeof code === 'string') }];
  });
}
