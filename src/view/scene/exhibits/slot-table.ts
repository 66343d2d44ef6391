import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';

/** Texels of four floats that make one slot. */
export const texelsPerSlot = 4;
/** Slots in one row of the table; a row is the unit in which rooms take and give back slots. */
export const slotsPerRow = 256;

/** What a slot says about the thing in it. Colours are `0xrrggbb`, sRGB. */
export interface SlotRecord {
  x: number;
  y: number;
  z: number;
  yaw: number;
  scaleX: number;
  scaleY: number;
  scaleZ: number;
  /** 0 veiled, 1 documented, 2 outline, 3 placeholder for a model that has not come. */
  state: number;
  /** How well its look is known: 0 documented, 1 inferred, 2 reconstructed, 3 nothing known but a claim. */
  evidence: number;
  /** Whether it had been given by the year the house is shown as of: 0 yes or no year, 1 unknown, 2 no. */
  standing: number;
  bodyColour: number;
  secondColour: number;
  accentColour: number;
  /** Rows of `materialNames` for body, second part and accent. */
  bodyMaterial: number;
  secondMaterial: number;
  accentMaterial: number;
  /** Light that falls on the thing, linear, relative to a white wall in the room's mean light. */
  lightR: number;
  lightG: number;
  lightB: number;
  /** How the shape is turned in its box: sum of 1 mirrored in x, 2 mirrored in z, 4 width and depth exchanged. */
  pose: number;
}

/**
 * Rows of slots, filled slot by slot and uploaded once. Below the last row lies one more: a texel for each row, which
 * says how awake the room is that the row belongs to.
 */
export class SlotTable {
  readonly texture: DataTexture;
  readonly rows: number;
  readonly bytes: number;
  readonly bytesPerRow = slotsPerRow * texelsPerSlot * 4 * Float32Array.BYTES_PER_ELEMENT;
  readonly #data: Float32Array;
  readonly #free: number[] = [];
  #hasWoken = false;
  /** All of it goes with the next picture: ranges would hold the rest back. */
  #isSentWhole = false;

  constructor(slotCapacity: number) {
    this.rows = Math.ceil(slotCapacity / slotsPerRow);
    const width = slotsPerRow * texelsPerSlot;
    if (this.rows > width) throw new Error(`scene: more than ${width} rows of exhibits`);
    this.#data = new Float32Array(width * (this.rows + 1) * 4);
    this.bytes = this.#data.byteLength;
    this.texture = new DataTexture(this.#data, width, this.rows + 1, RGBAFormat, FloatType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.generateMipmaps = false;
    this.texture.onUpdate = () => {
      this.#isSentWhole = false;
    };
    this.uploadAll();
    for (let row = this.rows - 1; row >= 0; row--) this.#free.push(row);
  }

  get freeRows(): number {
    return this.#free.length;
  }

  /** Takes rows enough for `slots`; undefined when the table is full. */
  takeRows(slots: number): number[] | undefined {
    const wanted = Math.ceil(slots / slotsPerRow);
    if (wanted > this.#free.length) return undefined;
    return this.#free.splice(this.#free.length - wanted, wanted).reverse();
  }

  giveBackRows(rows: readonly number[]): void {
    for (let i = rows.length - 1; i >= 0; i--) this.#free.push(rows[i] as number);
  }

  /** Writes one slot; call `upload` for its row afterwards. */
  write(slot: number, record: Readonly<SlotRecord>): void {
    const at = slot * texelsPerSlot * 4;
    const data = this.#data;
    data[at] = record.x;
    data[at + 1] = record.y;
    data[at + 2] = record.z;
    data[at + 3] = record.yaw;
    data[at + 4] = record.scaleX;
    data[at + 5] = record.scaleY;
    data[at + 6] = record.scaleZ;
    data[at + 7] = record.state + record.evidence * 4 + record.standing * 16;
    data[at + 8] = record.bodyColour;
    data[at + 9] = record.secondColour;
    data[at + 10] = record.accentColour;
    // Below 2^24 a float holds every integer exactly: three rows of seven bits each fit.
    data[at + 11] = record.bodyMaterial + record.secondMaterial * 128 + record.accentMaterial * 16384;
    data[at + 12] = record.lightR;
    data[at + 13] = record.lightG;
    data[at + 14] = record.lightB;
    data[at + 15] = record.pose;
  }

  /** Changes the standing of one slot alone; call `upload` for its row afterwards. @returns whether it was another */
  setStanding(slot: number, standing: number): boolean {
    const at = slot * texelsPerSlot * 4 + 7;
    const before = this.#data[at] as number;
    const after = (before % 16) + standing * 16;
    this.#data[at] = after;
    return after !== before;
  }

  /** Says how awake the room of some rows is; sent by `uploadWakes` if that is news. */
  wake(rows: readonly number[], wake: Readonly<Float32Array>): void {
    const data = this.#data;
    const first = this.rows * slotsPerRow * texelsPerSlot * 4;
    for (const row of rows)
      for (let at = 0; at < 4; at++) {
        const place = first + row * 4 + at;
        if (data[place] === wake[at]) continue;
        data[place] = wake[at] as number;
        this.#hasWoken = true;
      }
  }

  /** @returns bytes that are sent with the next picture */
  uploadWakes(): number {
    if (!this.#hasWoken) return 0;
    this.#hasWoken = false;
    this.#send(this.rows * slotsPerRow * texelsPerSlot * 4, this.rows * 4);
    return this.rows * 4 * Float32Array.BYTES_PER_ELEMENT;
  }

  upload(row: number): void {
    const stride = slotsPerRow * texelsPerSlot * 4;
    this.#send(row * stride, stride);
  }

  #send(first: number, count: number): void {
    if (!this.#isSentWhole) this.texture.addUpdateRange(first, count);
    this.texture.needsUpdate = true;
  }

  /** After a lost context everything must be sent again. */
  uploadAll(): void {
    this.#isSentWhole = true;
    this.texture.clearUpdateRanges();
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
