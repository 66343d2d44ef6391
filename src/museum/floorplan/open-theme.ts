import type { RoomTheme } from './building-programme.ts';

/** The theme of a room that asks for nothing: every gift suits it. */
export const openTheme: RoomTheme = {
  gifts: [],
  recipients: [],
  regions: [],
  countries: [],
  years: null,
  families: [],
  giverKinds: [],
  whereabouts: [],
  outsideTotal: false,
};
