import type { LightStep } from './light-steps.ts';
import type { WorldMap } from './world-map.ts';

/** The map of the world with the light each country stands in; plain data, to be handed to another thread. */
export interface LitWorld {
  readonly map: WorldMap;
  readonly steps: readonly LightStep[];
  /** Steps of light by code of a country, from 1; those without gifts are left out. */
  readonly stepOf: Readonly<Record<string, number>>;
}
