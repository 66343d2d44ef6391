import { trailLimits } from './trail-limits.ts';

/** Lower-case words and numbers joined by hyphens, as every id of the catalogue. */
export function isGiftId(text: string): boolean {
  return text.length <= trailLimits.id && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
