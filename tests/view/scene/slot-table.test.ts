import { describe, expect, it } from 'vitest';
import {
  SlotTable,
  slotsPerRow,
  texelsPerSlot,
  type SlotRecord,
} from '../../../src/view/scene/exhibits/slot-table.ts';

const record: SlotRecord = {
  x: 1,
  y: 2,
  z: 3,
  yaw: 4,
  scaleX: 5,
  scaleY: 6,
  scaleZ: 7,
  state: 1,
  evidence: 2,
  standing: 1,
  bodyColour: 0x123456,
  secondColour: 0xffffff,
  accentColour: 0,
  bodyMaterial: 65,
  secondMaterial: 127,
  accentMaterial: 3,
  lightR: 0.5,
  lightG: 0.25,
  lightB: 0.125,
  pose: 5,
};

describe('slot table', () => {
  it('gives whole rows, takes them back, and refuses when full', () => {
    const table = new SlotTable(slotsPerRow * 3);
    const first = table.takeRows(slotsPerRow + 1);
    expect(first).toHaveLength(2);
    expect(table.takeRows(slotsPerRow * 2)).toBeUndefined();
    table.giveBackRows(first ?? []);
    expect(new Set(table.takeRows(slotsPerRow * 3))).toEqual(new Set([0, 1, 2]));
  });

  it('keeps colours and materials exactly, though it stores floats', () => {
    const table = new SlotTable(slotsPerRow);
    table.write(2, record);
    const at = 2 * texelsPerSlot * 4;
    const data = table.texture.image.data as Float32Array;
    expect([...data.subarray(at, at + 8)]).toEqual([1, 2, 3, 4, 5, 6, 7, 1 + 2 * 4 + 16]);
    expect([...data.subarray(at + 8, at + 11)]).toEqual([0x123456, 0xffffff, 0]);
    const packed = data[at + 11] as number;
    expect([packed % 128, Math.floor(packed / 128) % 128, Math.floor(packed / 16384)]).toEqual([65, 127, 3]);
  });

  it('says below the slots how awake the room of each row is, and sends only news', () => {
    const table = new SlotTable(slotsPerRow * 3);
    const wake = new Float32Array([4, 5, 6, 1]);
    table.wake([2, 0], wake);
    const below = 3 * slotsPerRow * texelsPerSlot * 4;
    const data = table.texture.image.data as Float32Array;
    expect([...data.subarray(below, below + 12)]).toEqual([4, 5, 6, 1, 0, 0, 0, 0, 4, 5, 6, 1]);
    expect(table.uploadWakes()).toBe(3 * 4 * 4);
    const { version } = table.texture;
    table.wake([2, 0], wake);
    expect(table.uploadWakes()).toBe(0);
    expect(table.texture.version).toBe(version);
  });
});
