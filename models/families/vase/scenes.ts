import type { Scene, SceneFrame } from './scene-frame.ts';
import { peonyAndButterflies, pomegranatesAndMagpies } from './scenes/birds-and-fruit.ts';
import { apricotAndDoves, ironChrysanthemums } from './scenes/blossom-branches.ts';
import { bouquetInReserve, sprigs } from './scenes/flower-bouquets.ts';
import { facetedStar, giltSwags, goldTwigs } from './scenes/gilding.ts';
import { bubbles, cutWindows, windingThreads } from './scenes/glass-threads.ts';
import { bambooAndRock, earthlyParadise } from './scenes/landscapes.ts';
import { brushedName, unreadTablet } from './scenes/lettering.ts';
import { lotusAndCouple } from './scenes/lotus-and-couple.ts';
import { peonyScroll } from './scenes/peony-scroll.ts';
import { gullOverSea } from './scenes/sea-and-sky.ts';
import { twoTowers } from './scenes/two-towers.ts';

const scenes = {
  none: () => ({ drawing: [] }),
  'lotus-and-couple': lotusAndCouple,
  sprigs,
  'gull-over-sea': gullOverSea,
  'pomegranates-and-magpies': pomegranatesAndMagpies,
  'peony-and-butterflies': peonyAndButterflies,
  'iron-chrysanthemums': ironChrysanthemums,
  'apricot-and-doves': apricotAndDoves,
  'two-towers': twoTowers,
  'earthly-paradise': earthlyParadise,
  'bouquet-in-reserve': bouquetInReserve,
  'bamboo-and-rock': bambooAndRock,
  'peony-scroll': peonyScroll,
  'faceted-star': facetedStar,
  'brushed-name': brushedName,
  'unread-tablet': unreadTablet,
  'gilt-swags': giltSwags,
  'gold-twigs': goldTwigs,
  'winding-threads': windingThreads,
  'cut-windows': cutWindows,
  bubbles,
  /** Laid in shell, not painted: see shell-field.ts. */
  'shell-field': () => ({ drawing: [] }),
} as const satisfies Record<string, (frame: SceneFrame, name: string) => Scene>;

export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as [SceneName, ...SceneName[]];

/** The scene of that name for a vessel; `name` is what a lettered one says. */
export function drawScene(scene: SceneName, frame: SceneFrame, name: string): Scene {
  return scenes[scene](frame, name);
}
