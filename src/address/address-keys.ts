/** Parameters of an address that say where one is; all others belong to someone else and are kept. */
export const addressKeys = ['exhibit', 'room', 'pose', 'lang', 'season'] as const;
export type AddressKey = (typeof addressKeys)[number];

export function isAddressKey(key: string): key is AddressKey {
  return (addressKeys as readonly string[]).includes(key);
}
