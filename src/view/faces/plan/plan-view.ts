import type { Rect } from '../../../museum/math/plan.ts';

/** No metre is longer on the page, CSS pixels; none shorter than where all of a storey fits. */
const closest = 48;
/** Names are written anew when the scale has changed by so much. */
const levels = 2 ** (1 / 4);
/** Free round what is fitted, CSS pixels. */
const margin = 14;
/** More is kept free above, where its name stands, and on narrow frames below, where buttons do. */
const head = 40;
const foot = 48;
const narrow = 560;
/** Turning a storey is worth it where it is drawn so much larger then. */
const worthTurning = 1.25;

export interface PlanViewOptions {
  /** What is seen through. */
  readonly frame: HTMLElement;
  /** What is drawn in metres. */
  readonly world: SVGGElement;
  /** Called when names should be laid out anew, and when the plan is turned. */
  readonly onLevel: (level: PlanLevel) => void;
  /** Called whenever what is seen has moved. */
  readonly onMove: () => void;
}

export interface PlanLevel {
  /** CSS pixels a metre that names are laid out for: at most the true scale. */
  readonly scale: number;
  readonly isTurned: boolean;
}

/**
 * Which part of a plan is seen, and how large; past React. Metres of the plan become CSS pixels of the frame, x to the
 * right and z downwards, or, turned by a quarter, z to the right and x upwards.
 */
export class PlanView {
  readonly #options: PlanViewOptions;
  #bounds: Rect = { minX: 0, minZ: 0, maxX: 1, maxZ: 1 };
  #isTurned = false;
  #least = 1;
  #scale = 1;
  /** Middle of what is seen, metres. */
  #x = 0;
  #z = 0;
  #level = NaN;
  /** What was fitted, as long as nobody has moved since. */
  #fitted: readonly [bounds: Rect, whole: Rect] | null = null;

  constructor(options: PlanViewOptions) {
    this.#options = options;
  }

  /** CSS pixels a metre. */
  get scale(): number {
    return this.#scale;
  }

  get isTurned(): boolean {
    return this.#isTurned;
  }

  /** Shows all of a storey, turned if it is larger then. `whole` may be come to by dragging. */
  fit(bounds: Rect, whole: Rect): void {
    this.#bounds = whole;
    this.#fitted = [bounds, whole];
    const [width, height] = this.#size();
    const [across, down] = [bounds.maxX - bounds.minX, bounds.maxZ - bounds.minZ];
    const below = width < narrow ? foot : 0;
    const [free, tall] = [width - 2 * margin, height - 2 * margin - head - below];
    const upright = Math.min(free / across, tall / down);
    const turned = Math.min(free / down, tall / across);
    this.#isTurned = turned > upright * worthTurning;
    this.#least = this.#fitting(whole) * 0.8;
    this.#scale = this.#isTurned ? turned : upright;
    this.#x = (bounds.minX + bounds.maxX) / 2;
    this.#z = (bounds.minZ + bounds.maxZ) / 2;
    const [mx, mz] = this.#toMetres(0, (head - below) / 2);
    this.#x -= mx / this.#scale;
    this.#z -= mz / this.#scale;
    this.#apply(true);
  }

  /** @param x, y the point of the frame that stays, CSS pixels from its middle */
  zoom(factor: number, x = 0, y = 0): void {
    this.#fitted = null;
    const before = this.#scale;
    this.#scale = Math.min(closest, Math.max(this.#least, before * factor));
    const [mx, mz] = this.#toMetres(x, y);
    this.#x += mx / before - mx / this.#scale;
    this.#z += mz / before - mz / this.#scale;
    this.#apply();
  }

  /** Moves what is drawn by so many CSS pixels. */
  pan(dx: number, dy: number): void {
    if (dx === 0 && dy === 0) return;
    this.#fitted = null;
    const [mx, mz] = this.#toMetres(dx, dy);
    this.#x -= mx / this.#scale;
    this.#z -= mz / this.#scale;
    this.#apply();
  }

  /** Brings a floor into sight if it is not, no nearer than it is. */
  reveal({ minX, minZ, maxX, maxZ }: Rect): void {
    const [width, height] = this.#size();
    const [ax, ay] = this.toPage(minX, minZ);
    const [bx, by] = this.toPage(maxX, maxZ);
    const shift = (a: number, b: number, size: number): number => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return low < margin ? margin - low : high > size - margin ? size - margin - high : 0;
    };
    this.pan(shift(ax, bx, width), shift(ay, by, height));
  }

  /** Brings a point into the middle. */
  centre(x: number, z: number): void {
    this.#fitted = null;
    this.#x = x;
    this.#z = z;
    this.#apply();
  }

  /** Where a point lies in the frame, CSS pixels. */
  toPage(x: number, z: number): [number, number] {
    const [width, height] = this.#size();
    const [right, down] = this.#isTurned ? [z - this.#z, this.#x - x] : [x - this.#x, z - this.#z];
    return [width / 2 + right * this.#scale, height / 2 + down * this.#scale];
  }

  /** The frame has another size: what was fitted still is. */
  resize(): void {
    if (this.#fitted) {
      this.fit(...this.#fitted);
      return;
    }
    this.#least = Math.min(this.#least, this.#fitting(this.#bounds) * 0.8);
    this.#apply();
  }

  /** A shift on the page as metres times the scale. */
  #toMetres(x: number, y: number): [number, number] {
    return this.#isTurned ? [-y, x] : [x, y];
  }

  #fitting({ minX, minZ, maxX, maxZ }: Rect): number {
    const [width, height] = this.#size();
    const [across, down] = this.#isTurned ? [maxZ - minZ, maxX - minX] : [maxX - minX, maxZ - minZ];
    return Math.min(width / across, height / down);
  }

  #size(): [number, number] {
    const { clientWidth, clientHeight } = this.#options.frame;
    // Where nothing is laid out one size is as good as another.
    return [clientWidth || 640, clientHeight || 480];
  }

  #apply(isNew = false): void {
    const { minX, minZ, maxX, maxZ } = this.#bounds;
    this.#x = Math.min(maxX, Math.max(minX, this.#x));
    this.#z = Math.min(maxZ, Math.max(minZ, this.#z));
    const [width, height] = this.#size();
    const k = this.#scale;
    const matrix = this.#isTurned
      ? `matrix(0 ${-k} ${k} 0 ${width / 2 - this.#z * k} ${height / 2 + this.#x * k})`
      : `matrix(${k} 0 0 ${k} ${width / 2 - this.#x * k} ${height / 2 - this.#z * k})`;
    this.#options.world.setAttribute('transform', matrix);
    const level = Math.floor(Math.log(k) / Math.log(levels) + 1e-6);
    if (isNew || level !== this.#level) {
      this.#level = level;
      this.#options.onLevel({ scale: levels ** level, isTurned: this.#isTurned });
    }
    this.#options.onMove();
  }
}
