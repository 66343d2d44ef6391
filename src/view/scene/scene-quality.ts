import type { QualityChoice } from '../../visit/quality-choice.ts';
import type { Exhibits } from './exhibits/open-exhibits.ts';
import type { ProbeQuality } from './museum-probe.ts';
import { QualityChooser } from './quality-chooser.ts';
import { qualityLevels, type QualityMeaning } from './quality-levels.ts';
import { FloorMirror } from './surfaces/floor-mirror.ts';
import type { SharedUniforms } from './surfaces/shared-uniforms.ts';

export interface SceneQualityOptions {
  readonly choice: QualityChoice;
  /** Pixels the screen has for each CSS pixel. */
  readonly screenRatio: number;
  /** False: floors mirror by formula alone at every level. */
  readonly hasMirror: boolean;
  /** A small device begins at the lowest level, and comes to the middle one by its pace, no higher. */
  readonly isSmall?: boolean;
  /** Tests draw one pixel for each CSS pixel, and nothing changes by measurement. */
  readonly isManual: boolean;
}

/** What of the exhibits depends on the level. */
export interface TunedExhibits {
  readonly stage: Pick<Exhibits['stage'], 'detail'>;
  readonly shadows: Pick<Exhibits['shadows'], 'reach'>;
}

/** Makes the scene what its level of quality says, and keeps it so as the level changes. */
export class SceneQuality {
  readonly #options: SceneQualityOptions;
  readonly #uniforms: SharedUniforms;
  readonly #exhibits: TunedExhibits;
  readonly #chooser: QualityChooser;
  #choice: QualityChoice;
  #mirror: FloorMirror | null = null;

  constructor(options: SceneQualityOptions, uniforms: SharedUniforms, exhibits: TunedExhibits) {
    this.#options = options;
    this.#uniforms = uniforms;
    this.#exhibits = exhibits;
    this.#choice = options.choice;
    this.#chooser = new QualityChooser(options.isSmall);
    this.#chooser.choose(options.choice);
    this.#apply();
  }

  get meaning(): QualityMeaning {
    return qualityLevels[this.#chooser.rung.level];
  }

  /** Pixels to draw for each CSS pixel. */
  get pixelRatio(): number {
    const { isManual, screenRatio } = this.#options;
    return isManual ? 1 : Math.min(screenRatio, this.meaning.pixelRatio) * this.#chooser.rung.share;
  }

  /** After a lost context. */
  restore(): void {
    this.#mirror?.restore();
  }

  /** What level floors mirror with; null where they mirror by formula alone. */
  get mirror(): FloorMirror | null {
    return this.#chooser.rung.hasMirror ? this.#mirror : null;
  }

  /** Bytes of what the level itself holds on the graphics card. */
  get bytes(): number {
    return this.#mirror?.bytes ?? 0;
  }

  /** @returns true when the picture must be drawn otherwise from now on */
  choose(choice: QualityChoice): boolean {
    if (choice === this.#choice) return false;
    this.#choice = choice;
    const hasChanged = this.#chooser.choose(choice);
    if (hasChanged) this.#apply();
    return hasChanged;
  }

  /**
   * @param elapsed seconds since the frame before, while frames follow each other
   * @returns true when the picture must be drawn otherwise from now on
   */
  record(elapsed: number): boolean {
    if (this.#options.isManual || !this.#chooser.record(elapsed * 1000)) return false;
    this.#apply();
    return true;
  }

  /** The page was hidden: frames before and after say nothing about each other. */
  forget(): void {
    this.#chooser.forget();
  }

  describe(): ProbeQuality {
    const { level } = this.#chooser.rung;
    return {
      level,
      choice: this.#choice,
      reason: this.#chooser.reason,
      pixelRatio: this.pixelRatio,
      hasMirror: this.mirror !== null,
      textureBudget: this.meaning.textureBudget,
    };
  }

  #apply(): void {
    const { richness, mirror, detail, shadowReach } = this.meaning;
    this.#uniforms.richness.value = richness;
    this.#exhibits.stage.detail = detail;
    this.#exhibits.shadows.reach = shadowReach;
    if (!mirror || !this.#options.hasMirror) {
      this.#mirror?.dispose();
      this.#mirror = null;
      return;
    }
    this.#mirror ??= new FloorMirror(this.#uniforms, mirror.samples);
    this.#mirror.share = mirror.share;
    if (!this.mirror) this.#mirror.switchOff();
  }

  dispose(): void {
    this.#mirror?.dispose();
    this.#mirror = null;
  }
}
