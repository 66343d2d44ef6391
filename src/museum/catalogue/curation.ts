/** Cloths a gift may stand on. */
export const clothNames = ['undyed', 'red', 'blue', 'brown'] as const;
export type ClothName = (typeof clothNames)[number];

/** Light that falls on a gift otherwise than the room's own. */
export const giftLights = ['bright', 'dim'] as const;
export type GiftLight = (typeof giftLights)[number];

/** What a curator has decided for a gift; what is left out follows the rules of the house. */
export interface Curation {
  /** Address of a place, `<room>.<furniture>.<number>`. */
  readonly place?: string;
  readonly cloth?: ClothName;
  readonly light?: GiftLight;
}
