import type { WorldMap } from '../../../museum/atlas/world-map.ts';

/** The world is drawn so many times as large as where all of it fits, at most. */
const closest = 24;
/** Frames narrower than this begin with a part of the world: all of it would be too small to touch, CSS pixels. */
const narrow = 560;
/** Free at the edges of what is brought into sight, CSS pixels. */
const margin = 48;

export interface MapViewOptions {
  /** What is seen through. */
  readonly frame: HTMLElement;
  /** What is drawn in units of the map. */
  readonly world: SVGGElement;
  readonly map: Pick<WorldMap, 'width' | 'height'>;
  /** Called whenever what is seen has moved. */
  readonly onMove: () => void;
}

/** Which part of the world is seen, and how large; past React. */
export class MapView {
  readonly #options: MapViewOptions;
  /** CSS pixels a unit of the map. */
  #scale = 1;
  /** Middle of what is seen, units of the map. */
  #x = 0;
  #y = 0;
  /** Nobody has moved it since all was shown. */
  #isFitted = true;

  constructor(options: MapViewOptions) {
    this.#options = options;
    this.arrive();
  }

  /** As it is first seen: all of the world, or, in a narrow frame, as much of it as is high enough, its middle in the middle. */
  arrive(): void {
    const [width, height] = this.#size();
    this.fit();
    if (width >= narrow) return;
    this.#scale = Math.max(this.#scale, (height * 0.98) / this.#options.map.height);
    this.#apply();
  }

  /** All of the world. */
  fit(): void {
    const { map } = this.#options;
    this.#scale = this.#least();
    [this.#x, this.#y] = [map.width / 2, map.height / 2];
    this.#apply();
    this.#isFitted = true;
  }

  /** @param x, y the point of the frame that stays, CSS pixels from its middle */
  zoom(factor: number, x = 0, y = 0): void {
    const before = this.#scale;
    const least = this.#least();
    this.#scale = Math.min(least * closest, Math.max(least, before * factor));
    this.#x += x / before - x / this.#scale;
    this.#y += y / before - y / this.#scale;
    this.#apply();
  }

  /** Moves what is drawn by so many CSS pixels. */
  pan(dx: number, dy: number): void {
    if (dx === 0 && dy === 0) return;
    this.#x -= dx / this.#scale;
    this.#y -= dy / this.#scale;
    this.#apply();
  }

  /** Brings a point into sight if it is not, no nearer than it is. */
  reveal([x, y]: readonly [number, number]): void {
    const [width, height] = this.#size();
    const [left, top] = this.toPage([x, y]);
    const shift = (at: number, size: number): number =>
      at < margin ? margin - at : at > size - margin ? size - margin - at : 0;
    this.pan(shift(left, width), shift(top, height));
  }

  /** Where a point lies in the frame, CSS pixels. */
  toPage([x, y]: readonly [number, number]): [number, number] {
    const [width, height] = this.#size();
    return [width / 2 + (x - this.#x) * this.#scale, height / 2 + (y - this.#y) * this.#scale];
  }

  /** The frame has another size. */
  resize(): void {
    if (this.#isFitted) {
      this.arrive();
      return;
    }
    this.zoom(1);
  }

  #least(): number {
    const { map } = this.#options;
    const [width, height] = this.#size();
    return Math.min(width / map.width, height / map.height);
  }

  #size(): [number, number] {
    const { clientWidth, clientHeight } = this.#options.frame;
    // Where nothing is laid out one size is as good as another.
    return [clientWidth || 640, clientHeight || 480];
  }

  #apply(): void {
    this.#isFitted = false;
    const { map, world, onMove } = this.#options;
    const [width, height] = this.#size();
    const k = this.#scale;
    this.#x = keepWithin(this.#x, map.width, width / k);
    this.#y = keepWithin(this.#y, map.height, height / k);
    const [left, top] = [width / 2 - this.#x * k, height / 2 - this.#y * k];
    world.setAttribute('transform', `matrix(${k} 0 0 ${k} ${left} ${top})`);
    onMove();
  }
}

/** The middle of what is seen, so that no more lies beside the map than must. */
function keepWithin(middle: number, whole: number, seen: number): number {
  if (seen >= whole) return whole / 2;
  return Math.min(whole - seen / 2, Math.max(seen / 2, middle));
}
