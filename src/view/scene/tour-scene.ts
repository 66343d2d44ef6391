import type { Scene } from 'three';
import type { MuseumPick } from '../../museum/display/pick-museum.ts';
import type { Sight } from '../../visit/sight.ts';
import type { Still } from './draw-still.ts';
import type { HeadsetStage } from './headset-stage.ts';
import type { FrameLoop } from './frame-loop.ts';
import type { ProbeStatistics, ProbeView } from './museum-probe.ts';

/** The picture of the tour, as the rest of the page knows it. */
export interface TourScene {
  readonly loop: FrameLoop;
  /** Asks for a new picture: what is drawn has changed. */
  readonly redraw: () => void;
  /** Branch of the scene for what React keeps in the picture. */
  readonly marks: Scene;
  /** Resolves when the first picture has been drawn. */
  readonly ready: Promise<void>;
  /** Resolves when what the view needs is loaded and drawing has stopped. */
  settled(): Promise<void>;
  /** Resolves when the rooms in view stand, whatever else is on its way, and have been drawn. */
  built(): Promise<void>;
  /** What lies under a point of the page (CSS pixels); null for nothing or outside the picture. */
  pick(clientX: number, clientY: number): MuseumPick | null;
  /**
   * Draws what is seen once more, without marks and for nobody's panel, as a picture of its own.
   *
   * @param longest pixels of its longer side
   * @throws where it cannot be drawn that large, or not at all
   */
  drawStill(longest: number): Promise<Still>;
  /** What lies in the middle of the picture; null where that is nothing one could ask about. */
  sight(): Sight | null;
  /** Point of the page just below an exhibit; null while it is not in the picture. */
  anchorOf(exhibit: string): { readonly x: number; readonly y: number } | null;
  /** Called after each drawn frame; returns how to stop. */
  onFrame(listener: () => void): () => void;
  /** Shares of the picture's sides (0 to 1) that something covers. */
  setCovered(covered: { readonly left: number; readonly right: number; readonly bottom: number }): void;
  /** The same scene, for somebody who wears a headset. */
  readonly headset: HeadsetStage;
  statistics(): ProbeStatistics;
  view(): ProbeView;
  loseContext(): void;
  restoreContext(): void;
  dispose(): void;
}
