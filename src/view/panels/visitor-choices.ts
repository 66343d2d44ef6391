import { readTourMarks, type TourMarks } from '../../visit/tour/tour-mark.ts';
import { readQualityChoice, type QualityChoice } from '../../visit/quality-choice.ts';

/** What a visitor has chosen or learnt, kept by their browser for the next visit. */
export interface VisitorChoices {
  readonly reducedMotion?: boolean;
  readonly letterKeys?: boolean;
  /** Has walked or looked round: needs no telling how. */
  readonly hasMoved?: boolean;
  readonly quality?: QualityChoice;
  /** Where guided tours were left. */
  readonly tours?: TourMarks;
  /** The plan in the corner of the picture: shown, and turned so that what lies ahead is above. */
  readonly smallPlan?: boolean;
  readonly headingUp?: boolean;
}

const place = 'museum.choices';
/** What may have been kept under each name; null for what may not. */
const readers = {
  reducedMotion: readSwitch,
  letterKeys: readSwitch,
  hasMoved: readSwitch,
  quality: readQualityChoice,
  tours: readTourMarks,
  smallPlan: readSwitch,
  headingUp: readSwitch,
} as const satisfies Record<keyof VisitorChoices, (value: unknown) => unknown>;

function readSwitch(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/**
 * Choices outlive the page where the browser allows it. Frames and private windows may forbid it, and what is kept
 * may be anything: then nothing is recalled, and the visit goes on as a first one.
 */
export const visitorChoices = {
  recall(): VisitorChoices {
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return {};
      const entries = Object.entries(kept);
      return Object.fromEntries(
        Object.entries(readers).flatMap(([name, read]) => {
          const value = read(entries.find(([key]) => key === name)?.[1]);
          return value === null ? [] : [[name, value]];
        }),
      );
    } catch {
      return {};
    }
  },

  remember(choices: VisitorChoices): void {
    try {
      window.localStorage.setItem(place, JSON.stringify({ ...visitorChoices.recall(), ...choices }));
    } catch {
      // Nothing is kept; the choice holds for this visit.
    }
  },
};
