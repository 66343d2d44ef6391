import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Display } from '../../museum/display/display.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import type { Visit } from '../../visit/visit.ts';
import { findExhibitBox } from '../scene/marks/find-exhibit-box.ts';
import type { PlaceForGift } from './place-for-gift.ts';
import type { PlaceMarks } from './place-marks.ts';

export interface CarryingState {
  /** Id of the gift in hand; null while there is none. */
  readonly gift: string | null;
  /** Places of the room stood in that would take it, the nearest first. */
  readonly places: readonly PlaceForGift[];
  /** The place that is meant, by its address: pointed at, or come to in the list. */
  readonly meant: string | null;
}

/** What a curator has in hand, and where it may be put down. */
export interface Carrying {
  readonly store: StoreApi<CarryingState>;
  pickUp(gift: string): void;
  /** Leaves it where it was. */
  putBack(): void;
  /**
   * @param address of a place, or the id of the gift that stands there
   * @returns false where that place would not take it
   */
  putDown(address: string): boolean;
  mean(address: string | null): void;
  dismiss(): void;
}

export interface CarryingOptions {
  readonly listPlacesFor: (gift: string, room: string) => readonly PlaceForGift[];
  readonly visit: Visit;
  readonly display: Display;
  readonly marks: PlaceMarks | null;
  readonly onPutDown: (gift: string, place: PlaceForGift) => void;
}

const nothing: CarryingState = { gift: null, places: [], meant: null };

export function createCarrying({
  listPlacesFor,
  visit,
  display,
  marks,
  onPutDown,
}: CarryingOptions): Carrying {
  const store = createStore<CarryingState>(() => nothing);
  const draw = ({ gift, places, meant }: CarryingState): void =>
    marks?.show({
      offered: places.map(({ box }) => box),
      meant: places.findIndex(({ address }) => address === meant),
      // It still stands there for visitors; a curator sees that it is in hand.
      taken: gift === null ? null : findExhibitBox(display, gift as ExhibitId),
    });
  const look = (gift: string): CarryingState => {
    const { room, x, z } = visit.pose;
    const distance = ({ box }: PlaceForGift): number => Math.hypot(box.x - x, box.z - z);
    // Where nobody has to go comes before where two change places.
    const rank = ({ holder }: PlaceForGift): number => (holder === null ? 0 : 1);
    const places = listPlacesFor(gift, room).toSorted(
      (a, b) => rank(a) - rank(b) || distance(a) - distance(b),
    );
    const { meant } = store.getState();
    return { gift, places, meant: places.some(({ address }) => address === meant) ? meant : null };
  };
  const set = (state: CarryingState): void => {
    store.setState(state);
    draw(state);
  };
  const lookAgain = (): void => {
    const { gift } = store.getState();
    if (gift !== null) set(look(gift));
  };
  const stopVisit = visit.store.subscribe((state, before) => {
    if (state.room !== before.room) lookAgain();
  });
  const stopDisplay = display.onChange((room) => {
    if (room === visit.pose.room) lookAgain();
  });
  return {
    store,
    pickUp: (gift) => {
      // What covers a part of the picture would hide where it may go.
      visit.closeExhibit();
      visit.openSheet('none');
      set({ ...look(gift), meant: null });
    },
    putBack: () => {
      if (store.getState().gift !== null) set(nothing);
    },
    putDown: (address) => {
      const { gift, places } = store.getState();
      // What stands there may be named by its own id.
      const place = places.find((one) => one.address === address || one.holder === address);
      if (gift === null || !place) return false;
      set(nothing);
      onPutDown(gift, place);
      return true;
    },
    mean: (meant) => {
      const state = store.getState();
      if (state.gift !== null && state.meant !== meant) set({ ...state, meant });
    },
    dismiss: () => {
      stopVisit();
      stopDisplay();
      marks?.dispose();
    },
  };
}
