import { describe, expect, it } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import { createCarrying } from '../../../src/view/curate/create-carrying.ts';
import type { PlaceForGift } from '../../../src/view/curate/place-for-gift.ts';
import type { ShownPlaces } from '../../../src/view/curate/place-marks.ts';
import { findExhibitBox } from '../../../src/view/scene/marks/find-exhibit-box.ts';
import { createVisit } from '../../../src/visit/create-visit.ts';
import { makeMuseum } from '../../visit/open-floor.ts';

const museum = makeMuseum();
const gift = 'gift-1' as ExhibitId;
const box = { x: 0, y: 1, z: 0, yaw: 0, width: 1, height: 1, depth: 1 };
const places: readonly PlaceForGift[] = [
  { address: 'main-1-1.case-a.1', isVeiled: true, holder: null, box: { ...box, x: 40 } },
  { address: 'main-1-1.case-a.2', isVeiled: true, holder: null, box },
];

function open() {
  const shown: ShownPlaces[] = [];
  const put: string[] = [];
  const visit = createVisit({ museum, place: { room: 'main-1-1' }, language: 'en', reducedMotion: true });
  const carrying = createCarrying({
    listPlacesFor: () => places,
    visit,
    display: museum.display,
    marks: { show: (now) => shown.push(now), dispose: () => {} },
    onPutDown: (id, { address }) => put.push(`${id} ${address}`),
  });
  return { carrying, shown, put };
}

describe('a gift in hand', () => {
  it('is shown as taken from where it stands, until it is put down or left there', () => {
    const { carrying, shown, put } = open();
    const standing = findExhibitBox(museum.display, gift);
    expect(standing).not.toBeNull();
    carrying.pickUp(gift);
    expect(shown.at(-1)).toMatchObject({ meant: -1, taken: standing });
    // The nearest first.
    carrying.mean('main-1-1.case-a.2');
    expect(shown.at(-1)).toMatchObject({ meant: 0, taken: standing });
    expect(carrying.putDown('main-1-1.case-a.2')).toBe(true);
    expect(put).toEqual(['gift-1 main-1-1.case-a.2']);
    expect(shown.at(-1)).toEqual({ offered: [], meant: -1, taken: null });
    carrying.pickUp(gift);
    carrying.putBack();
    expect(shown.at(-1)).toEqual({ offered: [], meant: -1, taken: null });
  });

  it('goes to no place that would not take it', () => {
    const { carrying, put } = open();
    carrying.pickUp(gift);
    expect(carrying.putDown('main-1-1.case-b.1')).toBe(false);
    expect(put).toEqual([]);
    expect(carrying.store.getState().gift).toBe(gift);
  });
});
