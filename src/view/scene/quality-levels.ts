import type { QualityLevel } from '../../visit/quality-choice.ts';

/** What a level means for everything that is drawn. */
export interface QualityMeaning {
  /** 1: surfaces have relief, and polished ones mirror the room; 0: only metals and glass mirror anything. */
  readonly richness: 0 | 1;
  /** The picture in polished floors: its side as a share of the screen's, and its anti-aliasing. Null: none. */
  readonly mirror: { readonly share: number; readonly samples: number } | null;
  /** Pixels drawn for each CSS pixel, at most. */
  readonly pixelRatio: number;
  /** Shares of that sharpness which a machine that cannot keep up falls back to, one after the other. */
  readonly shares: readonly number[];
  /** Farther than this from the eye, metres, nothing has a shadow at its foot. */
  readonly shadowReach: number;
  /** Factor on the apparent size by which exhibits choose how finely they are drawn. */
  readonly detail: number;
  /** Side of the shared textures as a share of what their files hold. */
  readonly textureShare: 1 | 0.5;
  /** Textures in memory, bytes, by our own ledger. */
  readonly textureBudget: number;
}

/** The one table of what the levels mean. */
export const qualityLevels: Readonly<Record<QualityLevel, QualityMeaning>> = {
  low: {
    richness: 0,
    mirror: null,
    pixelRatio: 1,
    shares: [1, 0.75, 0.55, 0.4],
    shadowReach: 4,
    detail: 0.75,
    textureShare: 0.5,
    textureBudget: 32 * 2 ** 20,
  },
  medium: {
    richness: 1,
    // Anti-aliased, or thin bright lamps come out as beads.
    mirror: { share: 0.25, samples: 4 },
    pixelRatio: 1.5,
    shares: [1, 0.75, 0.55],
    shadowReach: 12,
    detail: 1,
    textureShare: 1,
    textureBudget: 64 * 2 ** 20,
  },
  high: {
    richness: 1,
    mirror: { share: 0.5, samples: 4 },
    pixelRatio: 2,
    shares: [1, 0.75],
    shadowReach: 18,
    detail: 1.4,
    textureShare: 1,
    textureBudget: 128 * 2 ** 20,
  },
};
