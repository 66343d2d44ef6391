import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Measure } from './measure.ts';

/** Folder of the project, ending in a separator. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What every part of the bench is given. */
export interface Bench {
  readonly browser: Browser;
  /** Rounds of what varies. */
  readonly rounds: number;
  /** Small, for trying: figures of such a run mean little. */
  readonly isQuick: boolean;
  /** Address of the built tour, and its folder. */
  readonly tour: { readonly url: string; readonly folder: string };
  /** Says on the terminal what is being done. */
  readonly say: (line: string) => void;
}

/** What a part has found. */
export interface PartReport {
  readonly measures: readonly Measure[];
  readonly plots: readonly string[];
  /** What the report file keeps of it beside the figures. */
  readonly details: unknown;
}
