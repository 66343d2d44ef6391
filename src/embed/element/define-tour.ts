import { TourElement } from './tour-element.ts';

export interface TourDefinition {
  /** Name of the element. */
  readonly tag: string;
  /** Version of the script. */
  readonly version: string;
  /** Folder of the tour's site; ends with a slash. */
  readonly folder: string;
}

/** Defines the element. The first definition holds: a page may load the script twice. */
export function defineTour({ tag, version, folder }: TourDefinition): void {
  if (!('customElements' in globalThis) || customElements.get(tag)) return;
  TourElement.version = version;
  TourElement.folder = folder;
  customElements.define(tag, TourElement);
}
