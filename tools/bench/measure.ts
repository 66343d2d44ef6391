import { median } from './spread.ts';

/** Parts of the bench, in the order in which they run. */
export const partNames = [
  'site',
  'start',
  'rivals',
  'walk',
  'picking',
  'search',
  'panel',
  'faces',
  'memory',
  'growth',
  'embed',
] as const;
export type PartName = (typeof partNames)[number];

/** One figure of the report. Less is better, always: what should be large is told as what is missing of it. */
export interface Measure {
  readonly part: PartName;
  /** What was measured, in words. */
  readonly what: string;
  readonly unit: string;
  /** One value for a count, one of each round for what varies. */
  readonly rounds: readonly number[];
  /** The least that any way of doing it could cost; null where that cannot be said. */
  readonly floor: number | null;
  /** Not to be exceeded; null where it is only told. */
  readonly target: number | null;
}

/** Makes figures of one part that are taken once: counts, which come out the same every time. */
export function countsOf(
  part: PartName,
): (what: string, unit: string, value: number, target: number | null) => Measure {
  return (what, unit, value, target) => ({ part, what, unit, rounds: [value], floor: null, target });
}

/** What a figure comes to: the middle one of its rounds. */
export function valueOf({ rounds }: Measure): number {
  return median(rounds);
}

/** Whether a figure misses its target: in most of its rounds, so that one bad round on a busy machine proves nothing. */
export function missesTarget({ rounds, target }: Measure): boolean {
  if (target === null) return false;
  return rounds.filter((value) => !(value <= target)).length * 2 > rounds.length;
}
