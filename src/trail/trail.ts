/** One gift of a trail, and what somebody wrote to it. */
export interface TrailGift {
  /** Id of a gift: lower-case words and numbers joined by hyphens. Whether there is such a gift is not asked here. */
  readonly gift: string;
  /** Empty where nothing was written. */
  readonly note: string;
}

/**
 * Gifts that somebody has chosen and put in order, each at most once. It lives in its link: there is no account and no
 * store. All texts are in one line, without space around them, and no longer than `trailLimits`.
 */
export interface Trail {
  /** Empty where it has none. */
  readonly title: string;
  /** Who made it, in their own words; empty where they do not say. */
  readonly author: string;
  readonly gifts: readonly TrailGift[];
}

export const emptyTrail: Trail = { title: '', author: '', gifts: [] };
