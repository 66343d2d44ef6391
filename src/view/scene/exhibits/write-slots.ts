import type { GiftRows } from '../../../museum/catalogue/catalogue.ts';
import { placeFoot } from '../../../museum/display/place-foot.ts';
import { mountCodes, placeStateCodes, type RoomDisplay } from '../../../museum/display/room-display.ts';
import { materialNames } from '../../../museum/materials/material-names.ts';
import { choosePose } from './choose-pose.ts';
import { slotOf } from './draw-list.ts';
import { slotsPerRow, type SlotRecord, type SlotTable } from './slot-table.ts';

/** Light on one thing, linear RGB, written into `target`. */
export type LightPlace = (display: RoomDisplay, row: number, target: SlotRecord) => void;

/** Which things of a room are written, and from what. */
export interface SlotSource {
  /** Things `from` … `to − 1`. */
  readonly from: number;
  readonly to: number;
  readonly gifts: GiftRows;
  readonly lightPlace: LightPlace;
  /** Code of a thing in the house as of the year it is shown as of. */
  readonly standingOf: (row: number) => number;
}

/** How well the look of a gift's model is known, in the codes of `SlotRecord.evidence`. */
const lookCodes = { 'documented-size': 0, 'documented-description': 1, 'artists-impression': 2 } as const;
const claimedCode = 3;
/** Factors on the light of a place, where a curator wants it brighter or dimmer. */
const lightShares = { bright: 1.6, dim: 0.45 } as const;
/** Cloth lies this much above what it lies on, metres: two surfaces in one place flicker. */
const hemLift = 0.003;

/** One for all: nothing is made anew for a thing. */
const record: SlotRecord = {
  x: 0,
  y: 0,
  z: 0,
  yaw: 0,
  scaleX: 1,
  scaleY: 1,
  scaleZ: 1,
  state: 0,
  evidence: 0,
  standing: 0,
  bodyColour: 0,
  secondColour: 0,
  accentColour: 0,
  bodyMaterial: 0,
  secondMaterial: 0,
  accentMaterial: 0,
  lightR: 1,
  lightG: 1,
  lightB: 1,
  pose: 0,
};

/** Writes things of a room into its rows of the table; sends nothing. */
export function writeSlots(
  table: SlotTable,
  rows: readonly number[],
  display: RoomDisplay,
  { from, to, gifts, lightPlace, standingOf }: SlotSource,
): void {
  for (let row = from; row < to; row++) {
    const gift = gifts[display.gift[row] as number];
    placeFoot(display, row, record);
    record.yaw = display.yaw[row] as number;
    record.scaleX = display.size[row * 3] as number;
    record.scaleY = display.size[row * 3 + 1] as number;
    record.scaleZ = display.size[row * 3 + 2] as number;
    record.state = display.state[row] as number;
    const isVeiled = record.state === placeStateCodes.veiled;
    record.pose = isVeiled ? choosePose(display.form[row] as number, record.x, record.y, record.z) : 0;
    if (isVeiled && display.mount[row] !== mountCodes.hung) record.y += hemLift;
    record.standing = standingOf(row);
    record.evidence = gift ? lookCodes[gift.modelGrade] : claimedCode;
    const body = gift?.surfaces[0];
    const second = gift?.surfaces[1] ?? body;
    const accent = gift?.surfaces[2] ?? second;
    record.bodyColour = readColour(body?.colour);
    record.secondColour = readColour(second?.colour);
    record.accentColour = readColour(accent?.colour);
    record.bodyMaterial = readMaterial(body?.material);
    record.secondMaterial = readMaterial(second?.material);
    record.accentMaterial = readMaterial(accent?.material);
    lightPlace(display, row, record);
    const light = gift?.curation?.light;
    if (light) {
      record.lightR *= lightShares[light];
      record.lightG *= lightShares[light];
      record.lightB *= lightShares[light];
    }
    table.write(slotOf(rows, row, slotsPerRow), record);
  }
}

function readColour(colour: string | undefined): number {
  const value = colour ? Number.parseInt(colour.slice(1), 16) : Number.NaN;
  return Number.isFinite(value) ? value : 0xb0a898;
}

function readMaterial(name: string | undefined): number {
  const row = materialNames.indexOf(name as (typeof materialNames)[number]);
  return row < 0 ? materialNames.indexOf('placeholder') : row;
}
