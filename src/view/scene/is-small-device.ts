/** A device that says it has no more is small, GiB. */
const smallGiB = 4;

/** Of what is kept in memory to be seen again, a small device keeps this share. */
export const smallShare = 0.5;

/** What a browser says of the device it runs on. Not all say how much memory there is. */
export interface DeviceClaims {
  /** GiB, rounded by the browser. */
  readonly deviceMemory?: number;
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/**
 * Whether little is to be kept in memory: on a device that says it has little, and on a phone or tablet that does not say, as
 * iPhones and iPads never do. These end a page that takes too much without a word.
 */
export function isSmallDevice({ deviceMemory, userAgent, maxTouchPoints }: DeviceClaims): boolean {
  if (deviceMemory !== undefined) return deviceMemory <= smallGiB;
  // An iPad calls itself a Mac; no Mac is touched.
  return maxTouchPoints > 1 && /iPhone|iPad|Mac OS|Android/.test(userAgent);
}
