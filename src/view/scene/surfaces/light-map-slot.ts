import type { Texture } from 'three';

/** The light of a template as its rooms' surfaces read it. The object stays; what is in it changes. */
export interface LightMapSlot {
  /** Null until it has come. */
  texture: Texture | null;
  /** What full white stands for. */
  readonly range: number;
  /** 0 the light of the corners … 1 the light of the picture. */
  mix: number;
}
