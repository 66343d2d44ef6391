import type * as Opened from '../opened/open-frame.ts';
import { TourElementClass } from './tour-element.ts';

export interface TourDefinition {
  /** Name of the element. */
  readonly tag: string;
  /** Version of the script. */
  readonly version: string;
  /** Folder of the tour's site; ends with a slash. */
  readonly folder: string;
  /** Fetches the half that an open tour needs. */
  readonly fetchOpened: () => Promise<typeof Opened>;
}

/** Defines the element. The first definition holds: a page may load the script twice. */
export function defineTour({ tag, version, folder, fetchOpened }: TourDefinition): void {
  if (!globalThis.customElements || customElements.get(tag)) return;
  Object.assign(TourElementClass, { version, folder, fetchOpened });
  customElements.define(tag, TourElementClass);
}
