import { DataTexture, LinearFilter, NoColorSpace, type Texture } from 'three';
import type { FetchQueue, QueuedFetch } from '../../../delivery/fetch-queue.ts';
import type { BuiltLightMap, FetchLightMap } from '../../../delivery/light-map-delivery.ts';
import type { RoomTemplate } from '../../../museum/floorplan/room-template.ts';
import type { LightMapSlot } from '../surfaces/light-map-slot.ts';
import type { UploadBudget } from '../upload-budget.ts';

interface Entry extends LightMapSlot {
  readonly template: string;
  /** Texels on a side of the picture as it was built. */
  readonly size: number;
  /** What it takes on the graphics card. */
  bytes: number;
  lastWanted: number;
  readonly file: QueuedFetch;
  sending: Sending | null;
}

/** A picture that is being sent into what will be its texture, and how many of its rows have gone. */
interface Sending {
  readonly picture: ImageBitmap;
  readonly texture: DataTexture;
  rows: number;
}

/** Pictures kept on the graphics card, bytes. */
const byteBudget = 20 * 2 ** 20;
const bytesPerTexel = 4;
/** Time in which a picture that has come takes over from the light of the corners, seconds. */
const fadeSeconds = 0.3;

export interface LightMapOptions {
  readonly built: Readonly<Record<string, BuiltLightMap>>;
  readonly fetch: FetchLightMap;
  readonly queue: FetchQueue;
  /** Sends rows of a picture to the same rows of a texture on the graphics card; makes the texture first. */
  readonly sendRows: (picture: ImageBitmap, texture: Texture, first: number, count: number) => void;
  /** Share of the usual memory that is kept; all of it, if left out. */
  readonly memoryShare?: number | undefined;
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
 * Baked light of the templates in view and next door: fetched when wanted, sent to the graphics card in slices, faded
 * in when all of it is there; what was wanted longest ago makes room. A template without a picture, or with one that was made for
 * other walls, keeps the light of its corners.
 */
export class LightMapLibrary {
  readonly #options: LightMapOptions;
  readonly #entries = new Map<string, Entry | null>();
  #clock = 0;
  #bytes = 0;
  #isFading = false;

  constructor(options: LightMapOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True while a picture that has come is being sent. */
  get isSending(): boolean {
    for (const entry of this.#entries.values()) if (entry?.sending) return true;
    return false;
  }

  /** True when the last frame changed how much of a picture in view is seen. */
  get isFading(): boolean {
    return this.#isFading;
  }

  /**
   * The light of a template; null when none was built for it as it is now.
   *
   * @param layout hash of the places of its charts, told by the thread that builds shells: they take long to find
   */
  find(template: RoomTemplate, layout: string): LightMapSlot | null {
    const entry = this.#entryOf(template);
    if (!entry || this.#options.built[template.id]?.layout === layout) return entry;
    console.warn(`scene: the light of ${template.id} was made for other walls`);
    this.#drop(entry);
    this.#entries.set(template.id, null);
    return null;
  }

  /** A new frame: what it needs must be said again. */
  begin(): void {
    this.#clock++;
  }

  /** Says that rooms of a template are in view or near. @param urgency as the queue has it */
  want(template: RoomTemplate, urgency: number): void {
    const entry = this.#entryOf(template);
    if (!entry) return;
    entry.lastWanted = this.#clock;
    if (!entry.texture && !entry.sending) this.#options.queue.want(entry.file, urgency);
  }

  /**
   * After all wishes of a frame: sends what has come, as far as the budget goes, and fades in what is there.
   *
   * @param share of what is left of the budget that may be used
   */
  finish(elapsed: number, budget: UploadBudget, share = 1): void {
    this.#isFading = false;
    for (const entry of this.#entries.values()) {
      if (!entry) continue;
      const isWanted = entry.lastWanted === this.#clock;
      if (entry.sending && !isWanted) this.#drop(entry);
      else if (entry.sending) this.#send(entry, entry.sending, budget, share);
      if (entry.texture && entry.mix < 1) {
        // One that comes whole in this frame begins to be seen with it.
        entry.mix = this.#options.isInstant() ? 1 : Math.min(1, entry.mix + elapsed / fadeSeconds);
        this.#isFading ||= isWanted;
      }
    }
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
    for (const entry of this.#entries.values()) if (entry) this.#drop(entry);
  }

  #entryOf(template: RoomTemplate): Entry | null {
    const known = this.#entries.get(template.id);
    if (known !== undefined) return known;
    const built = this.#options.built[template.id];
    const entry = built ? this.#open(template.id, built.range, built.size) : null;
    this.#entries.set(template.id, entry);
    return entry;
  }

  #open(template: string, range: number, size: number): Entry {
    const file = this.#options.queue.open(`the light of ${template}`, {
      load: async (signal) => {
        const bytes = await this.#options.fetch(template, signal);
        const side = size * (this.#options.share?.() ?? 1);
        const picture = await (this.#options.read ?? readPicture)(bytes, side);
        if (picture.width === side && picture.height === side && !signal.aborted) return picture;
        picture.close();
        throw new Error(`the picture has ${picture.width} × ${picture.height} texels`);
      },
      onArrival: (picture) => this.#keep(entry, picture),
      onGivenUp: (error) =>
        console.warn(`scene: the light of ${template} did not come; its corners keep their own`, error),
    });
    const entry: Entry = {
      template,
      texture: null,
      range,
      mix: 0,
      size,
      bytes: 0,
      lastWanted: -1,
      file,
      sending: null,
    };
    return entry;
  }

  #keep(entry: Entry, picture: ImageBitmap): void {
    const { width, height } = picture;
    const texture = new DataTexture(null, width, height);
    texture.colorSpace = NoColorSpace;
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.needsUpdate = true;
    // Room is made for it; what it shows is sent row by row.
    texture.source.dataReady = false;
    entry.sending = { picture, texture, rows: 0 };
    entry.bytes = width * height * bytesPerTexel;
    this.#bytes += entry.bytes;
    const most = byteBudget * (this.#options.memoryShare ?? 1);
    while (this.#bytes > most && this.#dropOldest());
  }

  #send(entry: Entry, sending: Sending, budget: UploadBudget, share: number): void {
    const { picture, texture, rows } = sending;
    const rowBytes = picture.width * bytesPerTexel;
    const count = Math.min(picture.height - rows, Math.floor((budget.left * share) / rowBytes));
    if (count === 0) return;
    this.#options.sendRows(picture, texture, rows, count);
    budget.spend(count * rowBytes);
    sending.rows += count;
    if (sending.rows < picture.height) return;
    picture.close();
    entry.sending = null;
    entry.texture = texture;
    entry.mix = 0;
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
    entry.sending?.texture.dispose();
    this.#forget(entry);
  }

  #forget(entry: Entry): void {
    this.#bytes -= entry.bytes;
    entry.bytes = 0;
    entry.texture = null;
    entry.mix = 0;
    entry.sending?.picture.close();
    entry.sending = null;
    this.#options.queue.forget(entry.file);
  }
}
