/** Where somebody left a tour: kept for another day, by names that outlive changes of the tour. */
export interface TourMark {
  /** Id of the stop. */
  readonly stop: string;
  /** Which of the stops that was then, counted from 0: for lists, which know no stops. */
  readonly at: number;
  /** Counted from 0. */
  readonly sentence: number;
  /** They had heard it to its end. */
  readonly isOver: boolean;
}

/** By id of the tour. */
export type TourMarks = Readonly<Record<string, TourMark>>;

/** Keeps marks where one can; recalls none where one cannot. */
export interface TourMemory {
  recall(): TourMarks;
  remember(tour: string, mark: TourMark): void;
}

/** Marks out of what was kept, which may be anything; null where it is no marks at all. */
export function readTourMarks(value: unknown): TourMarks | null {
  if (typeof value !== 'object' || value === null) return null;
  const marks = Object.entries(value).flatMap(([tour, kept]: [string, unknown]) => {
    const mark = readMark(kept);
    return mark ? [[tour, mark] as const] : [];
  });
  return Object.fromEntries(marks);
}

function readMark(value: unknown): TourMark | null {
  if (typeof value !== 'object' || value === null) return null;
  const { stop, at, sentence, isOver } = value as Readonly<Record<keyof TourMark, unknown>>;
  if (typeof stop !== 'string' || typeof isOver !== 'boolean') return null;
  return isCount(at) && isCount(sentence) ? { stop, at, sentence, isOver } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
