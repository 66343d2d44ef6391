// `…/museum`: the pure core. Facts in, museum out; no page, no picture, no network.
export {
  openMuseum,
  type GrowingMuseum,
  type Museum,
  type MuseumFacts,
} from '../../../src/museum/open-museum.ts';
export { openWholeMuseum, type WholeFacts, type WholeMuseum } from '../../../src/museum/open-whole-museum.ts';
export type { Catalogue, ClaimedTotal, WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
export type { CatalogueFacts } from '../../../src/museum/catalogue/catalogue-facts.ts';
export type { GiftEntry, GiftId } from '../../../src/museum/catalogue/gift-entry.ts';
export type { Claim, GiftRecord, SourceRecord } from '../../../src/museum/catalogue/gift-record.ts';
export { parseEdtf, type DateFault, type DateRange } from '../../../src/museum/catalogue/parse-edtf.ts';
export type { RoomGifts } from '../../../src/museum/catalogue/room-gift.ts';
export type { BuildingFacts } from '../../../src/museum/floorplan/building-facts.ts';
export { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
export type { FloorPlan, Opening, Room, RoomId, Storey } from '../../../src/museum/floorplan/floor-plan.ts';
export type { Display, WholeDisplay } from '../../../src/museum/display/display.ts';
export type { ExhibitId, LaidOutRoom } from '../../../src/museum/display/room-display.ts';
export type { Ground, Route, Standing } from '../../../src/museum/navigation/ground.ts';
export { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
