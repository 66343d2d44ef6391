import type { Texture } from 'three';
import type { RowsPlace } from './send-rows.ts';
import type { UploadBudget } from './upload-budget.ts';

/** What one layer of a texture shows: so many rows of a picture, from one of them on. */
export interface PictureLayer {
  readonly picture: ImageBitmap;
  readonly top: number;
}

/** A texture whose room is not made yet, and the pictures that fill it. */
export interface QueuedPicture {
  /** Not sent before, with nothing in it; with smaller copies or without, as it says. */
  readonly texture: Texture;
  /** As wide as the texture, in the order of its layers. Closed once they are sent. */
  readonly layers: readonly PictureLayer[];
  /** Rows of a layer. */
  readonly rows: number;
  /** On the graphics card. */
  readonly bytesPerTexel: number;
}

interface Entry extends QueuedPicture {
  readonly hasSmaller: boolean;
  readonly tell: (isSent: boolean) => void;
  layer: number;
  row: number;
}

export interface PictureQueueOptions {
  /** Makes a texture on the graphics card, with nothing in it. */
  readonly makeRoom: (texture: Texture) => void;
  /** Sends rows of a picture to a layer of a texture. */
  readonly sendRows: (
    picture: ImageBitmap,
    texture: Texture,
    first: number,
    count: number,
    place: RowsPlace,
  ) => void;
  /** Something has been put in line: a frame must come that sends it. */
  readonly onChange: () => void;
}

/** Sends large pictures to the graphics card a few rows a frame, one after the other. */
export class PictureQueue {
  readonly #options: PictureQueueOptions;
  readonly #entries: Entry[] = [];

  constructor(options: PictureQueueOptions) {
    this.#options = options;
  }

  get isSending(): boolean {
    return this.#entries.length > 0;
  }

  /** @returns whether all of it is on the graphics card; false when it was dropped on the way */
  send(picture: QueuedPicture): Promise<boolean> {
    return new Promise((tell) => {
      this.#entries.push({
        ...picture,
        hasSmaller: picture.texture.generateMipmaps,
        tell,
        layer: 0,
        row: 0,
      });
      this.#options.onChange();
    });
  }

  /** Once a frame: sends what it may. @param share of what is left of the budget; `all`: everything in line now */
  finish(budget: UploadBudget, share: number | 'all'): void {
    let left = share === 'all' || budget.isLifted ? Infinity : budget.left * share;
    for (let entry = this.#entries[0]; entry; entry = this.#entries[0]) {
      const bytes = this.#sendSome(entry, left);
      if (bytes === 0) return;
      if (share === 'all') budget.spendAwaited(bytes);
      else budget.spend(bytes);
      left -= bytes;
      if (entry.layer < entry.layers.length) continue;
      this.#entries.shift();
      this.#end(entry, true);
    }
  }

  #sendSome(entry: Entry, atMost: number): number {
    const { texture, rows, layers, bytesPerTexel } = entry;
    const layer = layers[entry.layer];
    if (!layer) return 0;
    const { picture, top } = layer;
    const rowBytes = picture.width * bytesPerTexel;
    const first = entry.row;
    const count = Math.min(rows - first, Math.floor(atMost / rowBytes));
    if (count <= 0) return 0;
    // Room for smaller copies is made with the texture; they themselves are made once, after the last row.
    if (entry.layer === 0 && first === 0) this.#options.makeRoom(texture);
    texture.generateMipmaps = entry.hasSmaller && entry.layer === layers.length - 1 && first + count === rows;
    this.#options.sendRows(picture, texture, first, count, { top, layer: entry.layer });
    texture.generateMipmaps = entry.hasSmaller;
    entry.row += count;
    if (entry.row === rows) {
      entry.row = 0;
      entry.layer++;
    }
    return count * rowBytes;
  }

  /** After a lost context, or when the scene closes: nothing of it is sent any more. */
  drop(): void {
    for (const entry of this.#entries.splice(0)) this.#end(entry, false);
  }

  #end({ layers, tell }: Entry, isSent: boolean): void {
    for (const { picture } of layers) picture.close();
    tell(isSent);
  }
}
