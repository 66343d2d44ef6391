declare module 'virtual:museum-models' {
  import type { BuiltModel } from './delivery/model-delivery.ts';

  /** Built models by their names; a level is the file `models/<name>.<level>.<hash>.lvl`, relative to the page. */
  export const models: Readonly<Record<string, BuiltModel>>;
}
