import { isQueryKey, queryKeys, type QueryKey } from '../query/query-keys.ts';

/** Parameters of an address that say where one is and what one sees; all others belong to someone else and are kept. */
export const placeKeys = [
  'exhibit',
  'room',
  'pose',
  'view',
  'tour',
  'stop',
  'trail',
  'hall',
  'lang',
  'season',
  'display',
] as const;
export type AddressKey = (typeof placeKeys)[number] | QueryKey;
export const addressKeys: readonly AddressKey[] = [...placeKeys, ...queryKeys];

export function isAddressKey(key: string): key is AddressKey {
  return (placeKeys as readonly string[]).includes(key) || isQueryKey(key);
}
