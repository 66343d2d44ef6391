import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { FetchModel } from '../../delivery/model-delivery.ts';
import { readLevelFile } from '../scene/exhibits/read-level-file.ts';
import { FrameLoop } from '../scene/frame-loop.ts';
import { arrangeGifts, type Arrangement } from './arrange-gifts.ts';
import { chooseReference, type Reference } from './choose-scale.ts';
import { computeOverlay, type Overlay } from './compute-overlay.ts';
import { easeOrbit, homeOrbit, returnHome, turnOrbit, zoomOrbit, type Orbit } from './orbit.ts';
import { TurntableStage } from './turntable-stage.ts';
import { computeMostZoom, computeView } from './turntable-view.ts';

/** How the model of a gift does. */
export type ModelState = 'loading' | 'ready' | 'failed';

export interface TurntableOptions {
  readonly canvas: HTMLCanvasElement;
  readonly fetchModel: FetchModel;
  readonly isLeftward: boolean;
  /** Asked before each movement: whether it is to be a cut. */
  readonly isStill: () => boolean;
  readonly onModel: (gift: string, state: ModelState) => void;
  readonly onLost: (isLost: boolean) => void;
  /** After each drawn picture. */
  readonly onDrawn: (overlay: Overlay, reference: Reference | null) => void;
  /** The view asked for has changed; movement towards it may go on. */
  readonly onTurned: (orbit: Orbit) => void;
}

/** Pictures narrower than this, in CSS pixels, do with half the textures. */
const smallPicture = 560;
const mostPixelRatio = 2;

/** Up to four gifts that can be turned and come nearer to. Draws only while something changes. */
export class Turntable {
  readonly #options: TurntableOptions;
  readonly #stage: TurntableStage;
  readonly #loop: FrameLoop;
  readonly #observer: ResizeObserver;
  readonly #abort = new AbortController();
  readonly #states = new Map<string, ModelState>();
  #gifts: readonly GiftEntry[] = [];
  #chosen = 0;
  #showsSize = true;
  #reference: Reference | null = null;
  #arrangement: Arrangement = arrangeGifts([[1, 1, 1]], null, false);
  #orbit: Orbit = homeOrbit;
  #target: Orbit = homeOrbit;
  #isLost = false;

  /** @throws NoPictureError where there is no WebGL 2, or no more of it */
  constructor(options: TurntableOptions) {
    this.#options = options;
    const { canvas } = options;
    this.#loop = new FrameLoop((elapsed) => this.#draw(elapsed), false);
    this.#stage = new TurntableStage({
      canvas,
      textureShare: canvas.clientWidth < smallPicture ? 0.5 : 1,
      onChange: () => this.#loop.request(),
      onLost: (isLost) => {
        this.#isLost = isLost;
        options.onLost(isLost);
        this.#loop.request();
      },
    });
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(canvas);
    this.#resize();
  }

  /** Shows these, one to four, the first to begin with in the middle of attention. */
  show(gifts: readonly GiftEntry[]): void {
    this.#gifts = gifts;
    this.#chosen = Math.min(this.#chosen, gifts.length - 1);
    this.#stage.show(gifts);
    for (const id of this.#states.keys()) {
      if (gifts.every((gift) => gift.id !== id)) this.#states.delete(id);
    }
    for (const gift of gifts) {
      if (!this.#states.has(gift.id)) void this.load(gift);
    }
    this.#arrange();
  }

  /** Fetches a gift's model, for the first time or again. */
  async load(gift: GiftEntry): Promise<void> {
    const tell = (state: ModelState): void => {
      this.#states.set(gift.id, state);
      this.#options.onModel(gift.id, state);
    };
    tell('loading');
    const { signal } = this.#abort;
    try {
      const name = gift.hasOwnModel ? gift.id : `family-${gift.family}`;
      const nearest = await readLevelFile(await this.#options.fetchModel(name, 0, signal));
      if (signal.aborted || !this.#states.has(gift.id)) return;
      this.#stage.shape(gift.id, nearest);
      tell('ready');
    } catch (error) {
      if (signal.aborted || !this.#states.has(gift.id)) return;
      console.warn(`turntable: the model of ${gift.id} could not be loaded; a grey block stands in`, error);
      tell('failed');
    }
  }

  showSize(isShown: boolean): void {
    this.#showsSize = isShown;
    this.#arrange();
  }

  /** Comes nearer to one of several. */
  approach(row: number): void {
    this.#chosen = row;
    this.#aimAt(zoomOrbit({ ...this.#target, zoom: 1 }, this.#mostZoom / 4, this.#mostZoom));
  }

  /** @param yaw radians the eye goes round to the right, `pitch` upwards */
  turn(yaw: number, pitch: number): void {
    this.#aimAt(turnOrbit(this.#target, yaw, pitch));
  }

  /** Follows a hand: at once, without a way to go. */
  drag(yaw: number, pitch: number): void {
    this.#orbit = turnOrbit(this.#target, yaw, pitch);
    this.#aimAt(this.#orbit);
  }

  zoom(factor: number): void {
    this.#aimAt(zoomOrbit(this.#target, factor, this.#mostZoom));
  }

  home(): void {
    this.#chosen = 0;
    this.#aimAt(returnHome(this.#target));
  }

  dispose(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    this.#loop.stop();
    this.#stage.dispose();
  }

  get #middle(): readonly [number, number, number] {
    return [this.#arrangement.x[this.#chosen] ?? 0, (this.#gifts[this.#chosen]?.size[1] ?? 1) / 2, 0];
  }

  get #mostZoom(): number {
    return computeMostZoom(this.#arrangement, this.#gifts[this.#chosen]?.size ?? [1, 1, 1]);
  }

  #arrange(): void {
    const sizes = this.#gifts.map(({ size }) => size);
    if (sizes.length === 0) return;
    this.#reference = this.#showsSize ? chooseReference(sizes) : null;
    this.#arrangement = arrangeGifts(sizes, this.#reference, this.#options.isLeftward);
    this.#loop.request();
  }

  #aimAt(orbit: Orbit): void {
    this.#target = orbit;
    this.#options.onTurned(orbit);
    this.#loop.request();
  }

  #resize(): void {
    const { canvas } = this.#options;
    const ratio = Math.min(mostPixelRatio, canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1);
    this.#stage.resize(Math.max(1, canvas.clientWidth), Math.max(1, canvas.clientHeight), ratio);
    this.#loop.request();
  }

  #draw(elapsed: number): boolean {
    if (this.#isLost || this.#gifts.length === 0) return false;
    this.#orbit = this.#options.isStill() ? this.#target : easeOrbit(this.#orbit, this.#target, elapsed);
    const { clientWidth, clientHeight } = this.#options.canvas;
    const width = Math.max(1, clientWidth);
    const height = Math.max(1, clientHeight);
    const view = computeView(this.#arrangement, this.#orbit, width / height, this.#middle);
    this.#stage.draw(
      this.#gifts.map(({ id }) => id),
      this.#arrangement,
      this.#orbit,
      view,
    );
    this.#options.onDrawn(
      computeOverlay(view, this.#arrangement, this.#reference, width, height),
      this.#reference,
    );
    return this.#orbit !== this.#target;
  }
}
