import { LinearFilter, NoColorSpace, Texture } from 'three';
import { hashLightLayout, layOutLight } from '../../../../models/building/light/lay-out-light.ts';
import type { BuiltLightMap, FetchLightMap } from '../../../delivery/light-map-delivery.ts';
import type { RoomTemplate } from '../../../museum/floorplan/room-template.ts';
import type { LightMapSlot } from '../surfaces/light-map-slot.ts';

interface Entry extends LightMapSlot {
  readonly template: string;
  /** Texels on a side of the picture as it was built. */
  readonly size: number;
  /** What it takes on the graphics card. */
  bytes: number;
  lastWanted: number;
  fetching: AbortController | null;
  /** Tried and failed: not asked for again. */
  hasFailed: boolean;
}

/** Pictures kept on the graphics card, bytes. */
const byteBudget = 20 * 2 ** 20;
/** Time in which a picture that has come takes over from the light of the corners, seconds. */
const fadeSeconds = 0.3;

export interface LightMapOptions {
  readonly built: Readonly<Record<string, BuiltLightMap>>;
  readonly fetch: FetchLightMap;
  /** Asks for a frame: something has come. */
  readonly onChange: () => void;
  /** Whether nothing may fade. */
  readonly isInstant: () => boolean;
  /** Share of a picture's sides that is kept: less than 1 on weak machines. */
  readonly share?: () => number;
  /** Reads a fetched picture at so many texels a side; tests hand in another. */
  readonly read?: (file: Blob, side: number) => Promise<ImageBitmap>;
}

const readPicture = (file: Blob, side: number): Promise<ImageBitmap> =>
  createImageBitmap(file, {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
    resizeWidth: side,
    resizeHeight: side,
  });

/**
 * Baked light of the templates in view and next door: fetched when wanted, given up when no longer, faded in when
 * it comes; what was wanted longest ago makes room. A template without a picture, or with one that was made for
 * other walls, keeps the light of its corners.
 */
export class LightMapLibrary {
  readonly #options: LightMapOptions;
  readonly #entries = new Map<string, Entry | null>();
  #clock = 0;
  #bytes = 0;

  constructor(options: LightMapOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True while a picture that is wanted is on its way. */
  get isBusy(): boolean {
    for (const entry of this.#entries.values()) if (entry?.fetching) return true;
    return false;
  }

  /** The light of a template; null when none was built for it as it is now. */
  find(template: RoomTemplate): LightMapSlot | null {
    return this.#entryOf(template);
  }

  /** A new frame: what it needs must be said again. */
  begin(): void {
    this.#clock++;
  }

  /** Says that rooms of a template are in view or near. */
  want(template: RoomTemplate): void {
    const entry = this.#entryOf(template);
    if (entry) entry.lastWanted = this.#clock;
  }

  /**
   * After all wishes of a frame: fetches what is missing, gives up what nobody wants, fades what has come.
   *
   * @returns whether something still fades
   */
  finish(elapsed: number): boolean {
    let fades = false;
    for (const entry of this.#entries.values()) {
      if (!entry) continue;
      const isWanted = entry.lastWanted === this.#clock;
      if (entry.texture && entry.mix < 1) {
        entry.mix = this.#options.isInstant() ? 1 : Math.min(1, entry.mix + elapsed / fadeSeconds);
        fades ||= isWanted && entry.mix < 1;
      } else if (isWanted && !entry.texture && !entry.fetching && !entry.hasFailed) {
        void this.#fetch(entry);
      } else if (!isWanted && entry.fetching) {
        entry.fetching.abort();
        entry.fetching = null;
      }
    }
    return fades;
  }

  /**
   * After a lost context: nothing is left on the card, all of it is fetched again when wanted. Nothing is given back
   * to the card: the one that had it is no more.
   */
  restore(): void {
    for (const entry of this.#entries.values()) if (entry) this.#forget(entry);
  }

  /** Fetches all of it again when wanted: the share that is kept has changed. */
  reload(): void {
    for (const entry of this.#entries.values()) if (entry) this.#drop(entry);
  }

  dispose(): void {
    for (const entry of this.#entries.values()) {
      entry?.fetching?.abort();
      if (entry) this.#drop(entry);
    }
  }

  #entryOf(template: RoomTemplate): Entry | null {
    const known = this.#entries.get(template.id);
    if (known !== undefined) return known;
    const built = this.#options.built[template.id];
    const layout = built && layOutLight(template);
    const fits = layout && hashLightLayout(layout) === built.layout;
    if (built && !fits) console.warn(`scene: the light of ${template.id} was made for other walls`);
    const entry: Entry | null =
      built && fits
        ? {
            template: template.id,
            texture: null,
            range: built.range,
            mix: 0,
            size: layout.size,
            bytes: 0,
            lastWanted: -1,
            fetching: null,
            hasFailed: false,
          }
        : null;
    this.#entries.set(template.id, entry);
    return entry;
  }

  async #fetch(entry: Entry): Promise<void> {
    const control = new AbortController();
    entry.fetching = control;
    try {
      const file = await this.#options.fetch(entry.template, control.signal);
      const side = entry.size * (this.#options.share?.() ?? 1);
      const picture = await (this.#options.read ?? readPicture)(file, side);
      if (control.signal.aborted) {
        picture.close();
        return;
      }
      if (picture.width !== side || picture.height !== side)
        throw new Error(`the picture has ${picture.width} × ${picture.height} texels`);
      this.#keep(entry, picture);
    } catch (error) {
      if (control.signal.aborted) return;
      entry.hasFailed = true;
      console.warn(`scene: the light of ${entry.template} did not come; its corners keep their own`, error);
    } finally {
      if (entry.fetching === control) entry.fetching = null;
      this.#options.onChange();
    }
  }

  #keep(entry: Entry, picture: ImageBitmap): void {
    const texture = new Texture(picture);
    texture.flipY = false;
    texture.colorSpace = NoColorSpace;
    texture.generateMipmaps = false;
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.needsUpdate = true;
    // Once it is on the card the picture itself is of no more use.
    texture.onUpdate = () => picture.close();
    entry.texture = texture;
    entry.mix = this.#options.isInstant() ? 1 : 0;
    entry.bytes = picture.width * picture.height * 4;
    this.#bytes += entry.bytes;
    while (this.#bytes > byteBudget && this.#dropOldest());
  }

  #dropOldest(): boolean {
    let oldest: Entry | null = null;
    for (const entry of this.#entries.values()) {
      if (entry?.texture && entry.lastWanted < (oldest?.lastWanted ?? this.#clock)) oldest = entry;
    }
    if (!oldest) return false;
    this.#drop(oldest);
    return true;
  }

  #drop(entry: Entry): void {
    entry.texture?.dispose();
    this.#forget(entry);
  }

  #forget(entry: Entry): void {
    this.#bytes -= entry.bytes;
    entry.bytes = 0;
    entry.texture = null;
    entry.mix = 0;
  }
}
