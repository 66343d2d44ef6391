import type { QualityLevel } from '../../visit/quality-choice.ts';
import { qualityLevels } from './quality-levels.ts';

/** One way of drawing the tour: a level, how much of its sharpness, and whether floors mirror the room. */
export interface QualityRung {
  readonly level: QualityLevel;
  readonly share: number;
  readonly hasMirror: boolean;
}

/**
 * Every way of drawing the tour, dearest first. Within a level sharpness goes first; then the picture in the floor,
 * with some sharpness given back for it; then the level.
 */
export const qualityLadder: readonly QualityRung[] = (['high', 'medium', 'low'] as const).flatMap((level) => {
  const { mirror, shares } = qualityLevels[level];
  const sharpnesses = shares.map((share) => ({ level, share, hasMirror: mirror !== null }));
  const plain = shares.slice(1).map((share) => ({ level, share, hasMirror: false }));
  return level === 'medium' ? [...sharpnesses, ...plain] : sharpnesses;
});

/** Two sharpnesses as near as this look alike beside a change of level. */
const alike = 0.26;

/** Rung on which a level begins. */
export function firstRungOf(level: QualityLevel): number {
  return qualityLadder.findIndex((rung) => rung.level === level);
}

/**
 * Next rung down or up; the same one at the end of the ladder. A change of level keeps about the sharpness there is:
 * two changes at once would be seen.
 *
 * @param step 1 cheaper, −1 dearer
 * @param level the only level allowed; null for all
 */
export function nextRung(at: number, step: 1 | -1, level: QualityLevel | null): number {
  const from = qualityLadder[at] as QualityRung;
  const next = qualityLadder[at + step];
  if (!next || (level !== null && next.level !== level)) return at;
  if (next.level === from.level) return at + step;
  const isFit = (rung: QualityRung | undefined): boolean =>
    rung?.level === next.level &&
    (step > 0 ? rung.share <= from.share + alike : rung.share >= from.share - alike);
  for (let rung = at + step; qualityLadder[rung]?.level === next.level; rung += step)
    if (isFit(qualityLadder[rung])) return rung;
  return at + step;
}
