import type { RoomFinish } from '../../../src/museum/floorplan/room-template.ts';
import { paint, type Paint } from '../shell/paint.ts';
import type { Vector } from '../shell/vector.ts';

export type CeilingForm =
  'flat' | 'coffers' | 'vault' | 'beams' | 'trusses' | 'lines' | 'rock' | 'painted-beams' | 'open';
export type LampForm =
  'spots' | 'chandeliers' | 'lines' | 'pendants' | 'panel' | 'bare' | 'daylight' | 'none';
export type FloorPattern = 'plain' | 'border' | 'chequer' | 'carpet' | 'tracks' | 'boards';

/** How one finish is built and lit. Colours follow the building programme; see `finishStyles`. */
export interface FinishStyle {
  readonly floor: { readonly pattern: FloorPattern; readonly field: Paint; readonly border: Paint };
  readonly wall: Paint;
  readonly skirting: Paint;
  readonly dado: { readonly height: number; readonly paint: Paint } | null;
  readonly frieze: Paint | null;
  readonly cornice: Paint | null;
  readonly pilasters: { readonly paint: Paint; readonly every: number } | null;
  readonly ceiling: { readonly form: CeilingForm; readonly paint: Paint; readonly panel: Paint };
  readonly door: { readonly frame: Paint; readonly leaf: Paint };
  readonly cases: { readonly wood: Paint; readonly felt: Paint; readonly metal: Paint };
  readonly lamps: {
    readonly form: LampForm;
    /** Strength of the room's own lamps; 1 is a spot that makes pale marble bright under it. */
    readonly strength: number;
    /** Linear colour of the lamps, brightest channel 1. */
    readonly colour: Vector;
    /** Light that comes from everywhere, linear. */
    readonly ambient: Vector;
    /** Whether lamps near the walls draw scallops on them. */
    readonly washesWalls: boolean;
  };
}

/** About 3000 K and 4000 K seen by a camera set a little cooler. */
const warm: Vector = [1, 0.76, 0.5];
const cool: Vector = [1, 0.93, 0.84];
const dawn: Vector = [1, 0.7, 0.52];

const marble = paint('marble-white', 0xe6e1d6, 0.35);
const marbleBeige = paint('marble-beige', 0xdccfb6, 0.35);
const marbleGreen = paint('marble-green', 0x4d6358, 0.45);
const marbleDark = paint('marble-dark', 0x3a332e, 0.5);
const polished = paint('granite-polished', 0x8c8a87, 0.9);
const plaster = paint('plaster', 0xe9e2d3, 0.02);
const silk = paint('silk-wall', 0xcbb68e, 0.1);
const fabric = paint('fabric-wall', 0xd9cdb8, 0.02);
const frieze = paint('dancheong-frieze', 0xffffff, 0.15);
const mahogany = paint('mahogany', 0x7a3526, 0.35);
const walnut = paint('walnut', 0x6a4630, 0.3);
const paleWood = paint('pale-wood', 0xc9a77c, 0.25);
const brass = paint('brass', 0xc29a52, 0.7);
const steel = paint('steel', 0xa9a9a6, 0.6);
const lacquer = paint('door-lacquer', 0x6f2018, 0.45);
const bronze = paint('bronze-door', 0x9a7436, 0.55);
const greyFelt = paint('linen', 0x786d5c, 0);
const wineFelt = paint('linen', 0x6d4f45, 0);
const greenFelt = paint('linen', 0x5d6453, 0);
const umberFelt = paint('linen', 0x6a5f50, 0);
const darkFelt = paint('linen', 0x6f6a62, 0);
const coffer = paint('coffer', 0x8d857a, 0.05);
const cofferPanel = paint('coffer', 0xa48d6a, 0.05, 0.025);

const base = {
  floor: { pattern: 'border', field: polished, border: marbleDark },
  wall: silk,
  skirting: marbleDark,
  dado: null,
  frieze: null,
  cornice: plaster,
  pilasters: null,
  ceiling: { form: 'coffers', paint: coffer, panel: cofferPanel },
  door: { frame: marbleDark, leaf: lacquer },
  cases: { wood: mahogany, felt: greyFelt, metal: brass },
  lamps: { form: 'spots', strength: 1, colour: warm, ambient: [0.15, 0.122, 0.095], washesWalls: true },
} as const satisfies FinishStyle;

/** One look for each finish: a thumbnail of a room should tell which it is. */
export const finishStyles: Readonly<Record<RoomFinish, FinishStyle>> = {
  entrance: {
    ...base,
    floor: { pattern: 'border', field: polished, border: marbleGreen },
    wall: marble,
    skirting: paint('marble-beige', 0xb9afa0, 0.4),
    frieze,
    pilasters: { paint: marbleBeige, every: 4 },
    door: { frame: marbleBeige, leaf: bronze },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.8, ambient: [0.12, 0.098, 0.076] },
  },
  'map-hall': {
    ...base,
    wall: paint('marble-white', 0xd6d0c8, 0.35),
    dado: { height: 1.1, paint: marbleGreen },
    ceiling: { form: 'flat', paint: paint('plaster', 0xe8dcc4, 0.02), panel: cofferPanel },
    lamps: { ...base.lamps, strength: 0.75, ambient: [0.1, 0.085, 0.068] },
  },
  'statue-hall': {
    ...base,
    floor: {
      pattern: 'carpet',
      field: paint('granite-polished', 0x9a9692, 0.95),
      border: paint('carpet-red', 0x8e2320, 0),
    },
    wall: paint('marble-white', 0xf0ece4, 0.4),
    skirting: marbleBeige,
    pilasters: { paint: marble, every: 3.6 },
    frieze: paint('gold', 0xb8923f, 0.5),
    door: { frame: marble, leaf: bronze },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.75, ambient: [0.12, 0.098, 0.078] },
  },
  'summary-hall': {
    ...base,
    floor: { pattern: 'chequer', field: paint('granite-polished', 0xa39c92, 0.92), border: marbleGreen },
    wall: marbleBeige,
    skirting: marbleGreen,
    frieze,
    pilasters: { paint: marbleGreen, every: 4.5 },
    door: { frame: marbleGreen, leaf: bronze },
    cases: { ...base.cases, felt: wineFelt },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.8, ambient: [0.16, 0.132, 0.1] },
  },
  showroom: {
    ...base,
    dado: { height: 1.15, paint: mahogany },
    frieze,
    pilasters: { paint: marble, every: 3.2 },
  },
  'large-showroom': {
    ...base,
    wall: marbleBeige,
    skirting: marbleGreen,
    frieze,
    pilasters: { paint: marble, every: 4 },
    cases: { wood: walnut, felt: greenFelt, metal: brass },
    door: { frame: marbleGreen, leaf: lacquer },
  },
  'dense-gallery': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x6f6d6b, 0.9), border: marbleDark },
    wall: paint('fabric-wall', 0x565049, 0.02),
    ceiling: { form: 'flat', paint: paint('plaster', 0x5d5851, 0.02), panel: cofferPanel },
    cornice: null,
    cases: { wood: paint('blued-steel', 0x3b3833, 0.4), felt: umberFelt, metal: brass },
    lamps: { ...base.lamps, form: 'none', strength: 0.35, ambient: [0.085, 0.07, 0.054], washesWalls: false },
  },
  'rail-hall': {
    ...base,
    floor: {
      pattern: 'tracks',
      field: paint('granite-polished', 0x7d7a75, 0.7),
      border: paint('iron', 0x5a5148, 0.5),
    },
    wall: paint('granite-pale', 0xa79e90, 0.15),
    skirting: paint('granite-rough', 0x6d665c, 0.1),
    cornice: null,
    ceiling: { form: 'beams', paint: paint('plaster', 0x8f877a, 0.02), panel: cofferPanel },
    lamps: { ...base.lamps, strength: 1.2, ambient: [0.17, 0.145, 0.115] },
  },
  'car-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x5f5d5c, 0.95), border: marbleDark },
    wall: paint('fabric-wall', 0x7d6a58, 0.02),
    dado: { height: 0.9, paint: walnut },
    cornice: null,
    ceiling: { form: 'beams', paint: paint('plaster', 0x6f675d, 0.02), panel: cofferPanel },
    lamps: { ...base.lamps, strength: 1.3, ambient: [0.17, 0.14, 0.11] },
  },
  'aircraft-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x99958e, 0.8), border: marbleDark },
    wall: paint('plaster', 0xb4b3ae, 0.02),
    dado: { height: 1.6, paint: paint('granite-pale', 0x8e8a83, 0.3) },
    cornice: null,
    ceiling: { form: 'trusses', paint: paint('plaster', 0x55534f, 0.02), panel: steel },
    door: { frame: steel, leaf: paint('painted-metal', 0x4d5a52, 0.3) },
    lamps: {
      ...base.lamps,
      colour: [1, 0.86, 0.68],
      strength: 1.4,
      ambient: [0.19, 0.18, 0.165],
      washesWalls: true,
    },
  },
  corridor: {
    ...base,
    floor: { pattern: 'border', field: polished, border: marbleGreen },
    wall: paint('marble-white', 0xdcd6c8, 0.4),
    skirting: marbleGreen,
    pilasters: { paint: marbleBeige, every: 4 },
    ceiling: { form: 'coffers', paint: paint('plaster', 0xcfc5b2, 0.02), panel: cofferPanel },
    door: { frame: marbleBeige, leaf: lacquer },
    lamps: { ...base.lamps, strength: 0.8, ambient: [0.13, 0.108, 0.083] },
  },
  tunnel: {
    ...base,
    floor: { pattern: 'border', field: paint('granite-polished', 0x94918d, 0.95), border: marbleDark },
    wall: paint('marble-white', 0xdcd6c8, 0.45),
    skirting: marbleDark,
    dado: { height: 1.3, paint: marbleBeige },
    pilasters: { paint: marble, every: 4 },
    ceiling: { form: 'vault', paint: paint('plaster', 0xd8ceba, 0.02), panel: marble },
    door: { frame: marbleBeige, leaf: bronze },
    lamps: { ...base.lamps, strength: 0.9, ambient: [0.125, 0.105, 0.082] },
  },
  stair: {
    ...base,
    floor: {
      pattern: 'carpet',
      field: paint('marble-white', 0xd9d2c5, 0.5),
      border: paint('carpet-red', 0x8e2320, 0),
    },
    wall: marble,
    skirting: marbleBeige,
    dado: { height: 1, paint: marbleBeige },
    ceiling: { form: 'flat', paint: plaster, panel: cofferPanel },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.65, ambient: [0.13, 0.108, 0.082] },
  },
  lift: {
    ...base,
    floor: { pattern: 'plain', field: marbleDark, border: marbleDark },
    wall: paint('walnut', 0x7c4f33, 0.4),
    skirting: brass,
    dado: { height: 0.95, paint: paint('brass', 0xa88445, 0.6) },
    cornice: null,
    ceiling: { form: 'flat', paint: steel, panel: paint('lamp', 0xfff0d8, 0, 0.9) },
    door: { frame: brass, leaf: paint('brass', 0xb08d4c, 0.6) },
    lamps: { ...base.lamps, form: 'panel', strength: 0.55, ambient: [0.2, 0.17, 0.13], washesWalls: false },
  },
  'wax-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x6d6a6b, 0.85), border: marbleDark },
    wall: paint('fabric-wall', 0x7c6a78, 0.02),
    ceiling: { form: 'flat', paint: paint('plaster', 0x4b4650, 0.02), panel: cofferPanel },
    cornice: null,
    lamps: { ...base.lamps, colour: dawn, strength: 0.8, ambient: [0.13, 0.1, 0.1], washesWalls: false },
  },
  balcony: {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-pale', 0xb5afa4, 0.4), border: marbleDark },
    wall: paint('plaster', 0xd9cdb8, 0.02),
    skirting: paint('ashlar', 0xb8ae9e, 0.05),
    frieze,
    cornice: null,
    ceiling: {
      form: 'painted-beams',
      paint: paint('dancheong-beam', 0xffffff, 0.1),
      panel: paint('plaster', 0x3b7a57, 0.02),
    },
    door: { frame: paint('pillar-red', 0x7e2f25, 0.2), leaf: lacquer },
    lamps: {
      ...base.lamps,
      form: 'daylight',
      strength: 1,
      colour: [1, 0.86, 0.66],
      ambient: [0.42, 0.46, 0.52],
      washesWalls: false,
    },
  },
  'tea-room': {
    ...base,
    floor: { pattern: 'boards', field: paint('pale-wood', 0xa9825a, 0.45), border: walnut },
    wall: paint('plaster', 0xe6dbc4, 0.02),
    skirting: walnut,
    dado: { height: 1, paint: paleWood },
    frieze: null,
    ceiling: { form: 'beams', paint: paint('pale-wood', 0xb8915f, 0.1), panel: cofferPanel },
    door: { frame: walnut, leaf: paint('lattice', 0xb8915f, 0.1) },
    lamps: { ...base.lamps, form: 'pendants', strength: 0.8, ambient: [0.15, 0.124, 0.092] },
  },
  'bare-granite': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-rough', 0x7b756c, 0.15), border: marbleDark },
    wall: paint('granite-rough', 0x7b756c, 0.08),
    skirting: paint('granite-rough', 0x6b655d, 0.08),
    cornice: null,
    ceiling: { form: 'rock', paint: paint('granite-rough', 0x6f6a62, 0.05), panel: cofferPanel },
    door: { frame: paint('granite-rough', 0x5e5850, 0.1), leaf: bronze },
    lamps: { ...base.lamps, form: 'bare', strength: 1, ambient: [0.085, 0.078, 0.068], washesWalls: false },
  },
  'modern-gallery': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0xb5b1aa, 0.9), border: marbleDark },
    wall: paint('marble-white', 0xe7e5e0, 0.2),
    skirting: steel,
    cornice: null,
    ceiling: { form: 'lines', paint: paint('plaster', 0xd9d7d2, 0.02), panel: paint('lamp', 0xfff6ea, 0, 1) },
    door: { frame: steel, leaf: paint('painted-metal', 0xd9d6d0, 0.3) },
    cases: { wood: paint('plastic', 0xdfddd8, 0.3), felt: paint('linen', 0x9b9a95, 0), metal: steel },
    lamps: { ...base.lamps, form: 'lines', colour: cool, strength: 0.62, ambient: [0.16, 0.15, 0.135] },
  },
  'empty-room': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-pale', 0xa9a7a3, 0.7), border: marbleDark },
    wall: paint('plaster', 0xb9bcc0, 0.02),
    skirting: steel,
    cornice: null,
    ceiling: {
      form: 'lines',
      paint: paint('plaster', 0x8f9296, 0.02),
      panel: paint('lamp', 0xfff6ea, 0, 0.35),
    },
    door: { frame: steel, leaf: paint('painted-metal', 0xa9abad, 0.3) },
    cases: { wood: paint('plastic', 0xb5b6b8, 0.3), felt: darkFelt, metal: steel },
    lamps: { ...base.lamps, colour: cool, strength: 0.9, ambient: [0.11, 0.112, 0.118], washesWalls: false },
  },
  shop: {
    ...base,
    floor: {
      pattern: 'chequer',
      field: paint('marble-beige', 0xd6c8ae, 0.5),
      border: paint('marble-beige', 0xb89f7c, 0.5),
    },
    wall: paint('plaster', 0xe8d9b8, 0.02),
    skirting: paleWood,
    dado: { height: 0.9, paint: paleWood },
    ceiling: { form: 'flat', paint: plaster, panel: cofferPanel },
    door: { frame: paleWood, leaf: paleWood },
    cases: { wood: paleWood, felt: greyFelt, metal: brass },
    lamps: { ...base.lamps, form: 'pendants', strength: 0.8, ambient: [0.13, 0.108, 0.082] },
  },
  outdoors: {
    ...base,
    floor: { pattern: 'plain', field: paint('paving', 0xb9b0a2, 0.05), border: marbleDark },
    wall: fabric,
    cornice: null,
    ceiling: { form: 'open', paint: plaster, panel: plaster },
    lamps: {
      ...base.lamps,
      form: 'daylight',
      colour: [1, 0.86, 0.66],
      ambient: [0.42, 0.46, 0.52],
      washesWalls: false,
    },
  },
};
