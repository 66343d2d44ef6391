import { seasons, type Season } from '../../address/place.ts';
import { languages } from '../../language/languages.ts';
import { readComfort, type Comfort } from '../../visit/comfort.ts';
import { readTourMarks, type TourMarks } from '../../visit/tour/tour-mark.ts';
import { readQualityChoice, type QualityChoice } from '../../visit/quality-choice.ts';
import { textSizes, type TextSize } from './text-sizes.ts';
import { steps, type Step } from './watch-steps.ts';

/** What a visitor has chosen or learnt, kept by their browser for the next visit. */
export interface VisitorChoices {
  readonly reducedMotion?: boolean;
  readonly letterKeys?: boolean;
  readonly contentNotes?: boolean;
  /** What they have done of the first steps: needs no telling how. */
  readonly steps?: readonly Step[];
  readonly quality?: QualityChoice;
  /** Where guided tours were left. */
  readonly tours?: TourMarks;
  /** The plan in the corner of the picture: shown, and turned so that what lies ahead is above. */
  readonly smallPlan?: boolean;
  readonly headingUp?: boolean;
  readonly language?: string;
  readonly season?: Season;
  readonly textSize?: TextSize;
  readonly hasContrast?: boolean;
  readonly isSoundOn?: boolean;
  /** 0 to 1. */
  readonly volume?: number;
  readonly comfort?: Comfort;
}

const place = 'museum.choices';
/** What may have been kept under each name; null for what may not. */
const readers = {
  reducedMotion: readSwitch,
  letterKeys: readSwitch,
  contentNotes: readSwitch,
  steps: readSteps,
  quality: readQualityChoice,
  tours: readTourMarks,
  smallPlan: readSwitch,
  headingUp: readSwitch,
  language: (value) => languages.find(({ tag }) => tag === value)?.tag ?? null,
  season: (value) => seasons.find((season) => season === value) ?? null,
  textSize: (value) => textSizes.find((size) => size === value) ?? null,
  hasContrast: readSwitch,
  isSoundOn: readSwitch,
  comfort: (value) => (value ? readComfort(value) : null),
  volume: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : null),
} as const satisfies Record<keyof VisitorChoices, (value: unknown) => unknown>;

function readSteps(value: unknown): readonly Step[] | null {
  return Array.isArray(value) ? steps.filter((step) => value.includes(step)) : null;
}

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
