import { describe, expect, it } from 'vitest';
import type { Curation } from '../../../../src/museum/catalogue/curation.ts';
import { planDisplay } from '../../../../src/museum/display/plan-display.ts';
import { SlotTable } from '../../../../src/view/scene/exhibits/slot-table.ts';
import { writeSlots } from '../../../../src/view/scene/exhibits/write-slots.ts';
import { makeCatalogue, makeGift, smallPlan } from '../../../museum/display/small-museum.ts';

/** What the table says of a gift: the sixteen numbers of its slot. */
function slotOf(curation?: Curation): number[] {
  const catalogue = makeCatalogue([makeGift(1, curation ? { curation } : {})], 300);
  const display = planDisplay({ plan: smallPlan, catalogue });
  const at = display.giftPlace('gift-1');
  if (!at) throw new Error('the gift stands nowhere');
  const table = new SlotTable(512);
  const room = display.layOutRoom(at.room);
  writeSlots(table, table.takeRows(room.count) ?? [], room, {
    from: at.row,
    to: at.row + 1,
    gifts: catalogue.gifts,
    lightPlace: (_display, _row, target) => Object.assign(target, { lightR: 0.25, lightG: 0.5, lightB: 1 }),
    standingOf: () => 0,
  });
  return Array.from((table.texture.image.data as Float32Array).subarray(at.row * 16, at.row * 16 + 16));
}

describe('what is written of an exhibit', () => {
  it('D25 brighter and dimmer are factors on its light, and nothing else is otherwise', () => {
    const usual = slotOf();
    expect(usual.slice(12, 15)).toEqual([0.25, 0.5, 1]);
    for (const light of ['bright', 'dim'] as const) {
      const slot = slotOf({ light });
      const share = (slot[14] as number) / (usual[14] as number);
      expect(share > 1.25 || share < 0.75, light).toBe(true);
      expect(share > 1).toBe(light === 'bright');
      expect(slot.slice(12, 15)).toEqual(usual.slice(12, 15).map((part) => part * share));
      expect([...slot.slice(0, 12), slot[15]]).toEqual([...usual.slice(0, 12), usual[15]]);
    }
  });
});
