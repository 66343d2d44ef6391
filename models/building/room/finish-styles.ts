import type { RoomFinish } from '../../../src/museum/floorplan/room-template.ts';
import type { LeafForm } from '../kit/draw-door-leaf.ts';
import { paint, type Paint } from '../shell/paint.ts';
import type { Vector } from '../shell/vector.ts';

export type CeilingForm =
  | 'flat'
  | 'coffers'
  | 'tray'
  | 'round'
  | 'roses'
  | 'vault'
  | 'beams'
  | 'timber'
  | 'trusses'
  | 'lines'
  | 'rock'
  | 'painted-beams'
  | 'open';
/** How the field of a wall is dressed between its foot and its cornice. */
export type WallForm = 'plain' | 'slabs' | 'blocks' | 'framed' | 'sheets' | 'rock';
export type LampForm =
  'spots' | 'chandeliers' | 'lines' | 'pendants' | 'panel' | 'bare' | 'daylight' | 'none';
export type FloorPattern = 'plain' | 'border' | 'bands' | 'chequer' | 'carpet' | 'tracks' | 'boards';

/** How one finish is built and lit. Colours follow the building programme; see `finishStyles`. */
export interface FinishStyle {
  readonly floor: { readonly pattern: FloorPattern; readonly field: Paint; readonly border: Paint };
  readonly wall: Paint;
  /** Width and height of slabs, blocks or sheets: metres; unused on plain walls. */
  readonly wallForm: WallForm;
  readonly slab: readonly [width: number, height: number];
  readonly skirting: Paint;
  /** Height of the foot course, metres; a tall one is a plinth of stone. */
  readonly foot: number;
  readonly dado: {
    readonly height: number;
    readonly paint: Paint;
    readonly isJoinery?: boolean;
  } | null;
  readonly frieze: Paint | null;
  readonly cornice: Paint | null;
  /** Brackets under the shelf of the cornice: with them it is the full order, without a cove. */
  readonly brackets: Paint | null;
  readonly pilasters: {
    readonly paint: Paint;
    readonly every: number;
    readonly form: 'fluted' | 'panelled' | 'plain';
    readonly width: number;
    readonly capital: Paint;
  } | null;
  readonly ceiling: {
    readonly form: CeilingForm;
    readonly paint: Paint;
    readonly panel: Paint;
    readonly bead: Paint;
    /** Painted ornament: on the undersides of beams, or as a border. */
    readonly ornament: Paint | null;
    /** Flowers in fields and corners: light petals, dark petals, heart. */
    readonly flower: readonly [Paint, Paint, Paint] | null;
  };
  readonly door: { readonly frame: Paint; readonly leaf: Paint; readonly form: LeafForm };
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

const gold = paint('gold', 0xc39b48, 0.55);
const oldGold = paint('gold', 0x9d7d42, 0.45);
/** Magnolia, azalea and orchid as the house painters give them. */
const magnolia = [paint('plaster', 0xefe9da, 0.05), paint('plaster', 0xc9b9a2, 0.05), gold] as const;
const azalea = [paint('plaster', 0xd9876f, 0.05), paint('plaster', 0xa8402f, 0.05), gold] as const;
const beamPaint = paint('dancheong-beam', 0xffffff, 0.08);

const base = {
  floor: { pattern: 'border', field: polished, border: marbleDark },
  wall: silk,
  wallForm: 'plain',
  slab: [1.2, 1.8],
  skirting: marbleDark,
  foot: 0.18,
  dado: null,
  frieze: null,
  cornice: plaster,
  brackets: null,
  pilasters: null,
  ceiling: { form: 'coffers', paint: coffer, panel: cofferPanel, bead: gold, ornament: null, flower: null },
  door: { frame: marbleDark, leaf: lacquer, form: 'lacquer' },
  cases: { wood: mahogany, felt: greyFelt, metal: brass },
  lamps: { form: 'spots', strength: 1, colour: warm, ambient: [0.15, 0.122, 0.095], washesWalls: true },
} as const satisfies FinishStyle;

/** One look for each finish: a thumbnail of a room should tell which it is. */
export const finishStyles: Readonly<Record<RoomFinish, FinishStyle>> = {
  entrance: {
    ...base,
    floor: { pattern: 'bands', field: polished, border: marbleGreen },
    wall: marble,
    wallForm: 'slabs',
    slab: [1.1, 1.75],
    skirting: paint('marble-beige', 0xa89a86, 0.4),
    foot: 0.6,
    frieze,
    cornice: plaster,
    brackets: paint('plaster', 0x3f6f57, 0.05),
    pilasters: { paint: marbleBeige, every: 4.4, form: 'fluted', width: 0.62, capital: gold },
    ceiling: {
      form: 'coffers',
      paint: paint('plaster', 0x2f5a49, 0.04),
      panel: paint('plaster', 0x9a4434, 0.04),
      bead: gold,
      ornament: beamPaint,
      flower: magnolia,
    },
    door: { frame: marbleGreen, leaf: bronze, form: 'bronze' },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.8, ambient: [0.12, 0.098, 0.076] },
  },
  'map-hall': {
    ...base,
    floor: { pattern: 'bands', field: paint('granite-polished', 0x86827c, 0.92), border: marbleGreen },
    wall: paint('plaster', 0xe9dcc0, 0.03),
    wallForm: 'framed',
    skirting: marbleDark,
    foot: 0.3,
    dado: { height: 1.3, paint: marbleGreen },
    cornice: plaster,
    pilasters: { paint: marbleBeige, every: 4.4, form: 'panelled', width: 0.55, capital: oldGold },
    ceiling: { ...base.ceiling, form: 'round', paint: paint('plaster', 0xe8dcc4, 0.02), ornament: frieze },
    door: { frame: marbleGreen, leaf: lacquer, form: 'lacquer' },
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
    wallForm: 'slabs',
    slab: [1.3, 2.1],
    skirting: marbleBeige,
    foot: 0.75,
    cornice: paint('plaster', 0xf0e9da, 0.05),
    brackets: gold,
    pilasters: { paint: marble, every: 3.6, form: 'fluted', width: 0.78, capital: gold },
    frieze: paint('gold', 0xb8923f, 0.5),
    ceiling: {
      ...base.ceiling,
      paint: paint('plaster', 0xe6ddcc, 0.03),
      panel: paint('plaster', 0xd8bd8a, 0.03, 0.03),
      flower: [gold, oldGold, gold],
    },
    door: { frame: marbleBeige, leaf: bronze, form: 'bronze' },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.75, ambient: [0.12, 0.098, 0.078] },
  },
  'summary-hall': {
    ...base,
    floor: { pattern: 'chequer', field: paint('granite-polished', 0xa39c92, 0.92), border: marbleGreen },
    wall: marbleBeige,
    wallForm: 'slabs',
    slab: [1.5, 1.6],
    skirting: marbleGreen,
    foot: 0.4,
    frieze: paint('marble-green', 0x45594e, 0.45),
    brackets: plaster,
    pilasters: { paint: marbleGreen, every: 4.5, form: 'plain', width: 0.6, capital: gold },
    ceiling: { ...base.ceiling, form: 'roses', paint: paint('plaster', 0xe4d9c4, 0.02), ornament: frieze },
    door: { frame: marbleGreen, leaf: bronze, form: 'bronze' },
    cases: { ...base.cases, felt: wineFelt },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.8, ambient: [0.16, 0.132, 0.1] },
  },
  showroom: {
    ...base,
    dado: { height: 1.15, paint: mahogany, isJoinery: true },
    skirting: paint('mahogany', 0x5a261b, 0.35),
    frieze,
    pilasters: { paint: marble, every: 3.2, form: 'panelled', width: 0.36, capital: plaster },
    ceiling: {
      form: 'tray',
      paint: paint('plaster', 0xe4dccb, 0.02),
      panel: paint('plaster', 0xeee7d8, 0.02),
      bead: gold,
      ornament: frieze,
      flower: azalea,
    },
  },
  'large-showroom': {
    ...base,
    floor: { pattern: 'bands', field: paint('granite-polished', 0x8f8a84, 0.92), border: marbleGreen },
    wall: marbleBeige,
    wallForm: 'slabs',
    slab: [1.2, 1.4],
    skirting: marbleGreen,
    foot: 0.3,
    frieze,
    pilasters: { paint: marble, every: 4, form: 'plain', width: 0.42, capital: oldGold },
    cases: { wood: walnut, felt: greenFelt, metal: brass },
    door: { frame: marbleGreen, leaf: lacquer, form: 'lacquer' },
  },
  'dense-gallery': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x6f6d6b, 0.9), border: marbleDark },
    wall: paint('fabric-wall', 0x565049, 0.02),
    skirting: paint('painted-metal', 0x2a2825, 0.3),
    foot: 0.12,
    ceiling: {
      ...base.ceiling,
      form: 'lines',
      paint: paint('plaster', 0x45413b, 0.02),
      panel: paint('painted-metal', 0x22201d, 0.2),
    },
    cornice: null,
    cases: { wood: paint('blued-steel', 0x3b3833, 0.4), felt: umberFelt, metal: brass },
    door: {
      frame: paint('blued-steel', 0x3b3833, 0.4),
      leaf: paint('painted-metal', 0x332f2a, 0.3),
      form: 'steel',
    },
    lamps: { ...base.lamps, form: 'none', strength: 0.35, ambient: [0.085, 0.07, 0.054], washesWalls: false },
  },
  'rail-hall': {
    ...base,
    floor: {
      pattern: 'tracks',
      field: paint('granite-polished', 0x7d7a75, 0.7),
      border: paint('iron', 0x7a6f62, 0.6),
    },
    wall: paint('granite-pale', 0xa79e90, 0.15),
    wallForm: 'blocks',
    slab: [1.8, 0.8],
    skirting: paint('granite-rough', 0x6d665c, 0.1),
    foot: 0.9,
    cornice: null,
    pilasters: {
      paint: paint('granite-pale', 0x948b7d, 0.15),
      every: 5.9,
      form: 'plain',
      width: 0.9,
      capital: paint('granite-pale', 0x8a8174, 0.15),
    },
    ceiling: { ...base.ceiling, form: 'beams', paint: paint('plaster', 0xa89f90, 0.02) },
    door: {
      frame: paint('granite-pale', 0x7d766b, 0.2),
      leaf: paint('painted-metal', 0x4d5a52, 0.3),
      form: 'steel',
    },
    lamps: { ...base.lamps, strength: 1.2, ambient: [0.4, 0.342, 0.274] },
  },
  'car-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x5f5d5c, 0.95), border: marbleDark },
    wall: paint('fabric-wall', 0x917c67, 0.02),
    wallForm: 'framed',
    skirting: paint('walnut', 0x3c291c, 0.3),
    dado: { height: 1.25, paint: walnut, isJoinery: true },
    cornice: paint('walnut', 0x4c3423, 0.3),
    ceiling: {
      ...base.ceiling,
      form: 'beams',
      paint: paint('plaster', 0x968b7c, 0.02),
      panel: paint('lamp', 0xffdfae, 0, 0.35),
    },
    lamps: { ...base.lamps, strength: 1.3, ambient: [0.47, 0.392, 0.31] },
  },
  'aircraft-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x99958e, 0.8), border: marbleDark },
    wall: paint('painted-metal', 0xa9aca8, 0.12),
    wallForm: 'sheets',
    slab: [0.9, 2.6],
    skirting: paint('granite-rough', 0x5d5a55, 0.1),
    foot: 0.25,
    dado: { height: 1.9, paint: paint('granite-pale', 0x8e8a83, 0.3) },
    cornice: null,
    pilasters: {
      paint: paint('painted-metal', 0x5b6664, 0.25),
      every: 5,
      form: 'plain',
      width: 0.34,
      capital: paint('painted-metal', 0x4c5654, 0.25),
    },
    ceiling: {
      ...base.ceiling,
      form: 'trusses',
      paint: paint('plaster', 0x7b7871, 0.02),
      panel: paint('painted-metal', 0x86918c, 0.3),
    },
    door: { frame: steel, leaf: paint('painted-metal', 0x4d5a52, 0.3), form: 'steel' },
    lamps: {
      ...base.lamps,
      colour: [1, 0.86, 0.68],
      strength: 1.4,
      ambient: [0.43, 0.405, 0.368],
      washesWalls: true,
    },
  },
  corridor: {
    ...base,
    floor: { pattern: 'bands', field: polished, border: marbleGreen },
    wall: paint('marble-white', 0xdcd6c8, 0.4),
    wallForm: 'slabs',
    slab: [1.0, 1.5],
    skirting: marbleGreen,
    foot: 0.28,
    pilasters: { paint: marbleBeige, every: 6, form: 'panelled', width: 0.5, capital: plaster },
    ceiling: {
      ...base.ceiling,
      paint: paint('plaster', 0xdcd2bf, 0.02),
      panel: paint('plaster', 0xe9d9b6, 0.03, 0.06),
    },
    door: { frame: marbleGreen, leaf: lacquer, form: 'lacquer' },
    lamps: { ...base.lamps, strength: 0.8, ambient: [0.13, 0.108, 0.083] },
  },
  tunnel: {
    ...base,
    floor: { pattern: 'bands', field: paint('granite-polished', 0x94918d, 0.95), border: marbleDark },
    wall: paint('marble-white', 0xdcd6c8, 0.45),
    wallForm: 'slabs',
    slab: [1.0, 1.6],
    skirting: marbleDark,
    foot: 0.35,
    dado: { height: 1.35, paint: marbleBeige },
    pilasters: { paint: marbleBeige, every: 6, form: 'fluted', width: 0.6, capital: marble },
    ceiling: { ...base.ceiling, form: 'vault', paint: paint('plaster', 0xd8ceba, 0.02), panel: marble },
    door: { frame: marbleDark, leaf: bronze, form: 'bronze' },
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
    wallForm: 'slabs',
    slab: [1.15, 1.4],
    skirting: marbleBeige,
    foot: 0.2,
    dado: { height: 1.05, paint: marbleBeige },
    ceiling: { ...base.ceiling, form: 'flat', paint: plaster },
    door: { frame: marbleBeige, leaf: lacquer, form: 'lacquer' },
    lamps: { ...base.lamps, form: 'chandeliers', strength: 0.65, ambient: [0.13, 0.108, 0.082] },
  },
  lift: {
    ...base,
    floor: { pattern: 'border', field: marbleBeige, border: marbleDark },
    wall: paint('walnut', 0x8a5a3a, 0.45),
    wallForm: 'framed',
    slab: [0.7, 2],
    skirting: brass,
    foot: 0.12,
    cornice: brass,
    ceiling: {
      ...base.ceiling,
      form: 'flat',
      paint: paint('brass', 0xb08d4c, 0.5),
      panel: paint('lamp', 0xfff0d8, 0, 0.9),
    },
    door: { frame: brass, leaf: paint('brass', 0xb08d4c, 0.6), form: 'steel' },
    lamps: { ...base.lamps, form: 'panel', strength: 0.55, ambient: [0.2, 0.17, 0.13], washesWalls: false },
  },
  'wax-hall': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0x6d6a6b, 0.85), border: marbleDark },
    wall: paint('fabric-wall', 0x7c6a78, 0.02),
    skirting: paint('walnut', 0x33241d, 0.3),
    dado: { height: 0.95, paint: paint('walnut', 0x4a3328, 0.3), isJoinery: true },
    ceiling: {
      ...base.ceiling,
      form: 'round',
      paint: paint('plaster', 0x4b4650, 0.02),
      panel: paint('plaster', 0xb98d7c, 0.02, 0.07),
    },
    cornice: null,
    lamps: { ...base.lamps, colour: dawn, strength: 0.8, ambient: [0.13, 0.1, 0.1], washesWalls: false },
  },
  balcony: {
    ...base,
    floor: {
      pattern: 'bands',
      field: paint('granite-pale', 0xb5afa4, 0.4),
      border: paint('granite-pale', 0x8f8a80, 0.4),
    },
    wall: paint('plaster', 0xd9cdb8, 0.02),
    wallForm: 'framed',
    skirting: paint('ashlar', 0xb8ae9e, 0.05),
    foot: 0.8,
    frieze,
    cornice: null,
    pilasters: {
      paint: paint('pillar-red', 0x7e2f25, 0.3),
      every: 3.4,
      form: 'plain',
      width: 0.3,
      capital: paint('pillar-red', 0x3b7a57, 0.2),
    },
    ceiling: {
      ...base.ceiling,
      form: 'painted-beams',
      paint: beamPaint,
      panel: paint('plaster', 0x3b7a57, 0.02),
    },
    door: { frame: paint('pillar-red', 0x7e2f25, 0.2), leaf: lacquer, form: 'lattice' },
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
    wallForm: 'framed',
    skirting: walnut,
    dado: { height: 1, paint: paint('pale-wood', 0xb08a5c, 0.25), isJoinery: true },
    frieze: null,
    cornice: walnut,
    ceiling: {
      ...base.ceiling,
      form: 'timber',
      paint: paint('pale-wood', 0x9c7448, 0.15),
      panel: paint('plaster', 0xe6dbc4, 0.02),
    },
    door: { frame: walnut, leaf: paint('pale-wood', 0xa47c4e, 0.2), form: 'lattice' },
    lamps: { ...base.lamps, form: 'pendants', strength: 0.8, ambient: [0.15, 0.124, 0.092] },
  },
  'bare-granite': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-rough', 0x7b756c, 0.15), border: marbleDark },
    wall: paint('granite-rough', 0x7b756c, 0.08),
    wallForm: 'rock',
    skirting: paint('granite-rough', 0x6b655d, 0.08),
    foot: 0,
    cornice: null,
    ceiling: { ...base.ceiling, form: 'rock', paint: paint('granite-rough', 0x6f6a62, 0.05) },
    door: { frame: paint('granite-rough', 0x5e5850, 0.1), leaf: bronze, form: 'bronze' },
    lamps: { ...base.lamps, form: 'bare', strength: 1.7, ambient: [0.15, 0.138, 0.12], washesWalls: false },
  },
  'modern-gallery': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-polished', 0xb5b1aa, 0.9), border: marbleDark },
    wall: paint('marble-white', 0xe7e5e0, 0.2),
    wallForm: 'slabs',
    slab: [2.4, 1.2],
    skirting: steel,
    foot: 0.1,
    cornice: null,
    ceiling: {
      ...base.ceiling,
      form: 'lines',
      paint: paint('plaster', 0xd9d7d2, 0.02),
      panel: paint('lamp', 0xfff6ea, 0, 1),
    },
    door: { frame: steel, leaf: paint('painted-metal', 0xd9d6d0, 0.3), form: 'steel' },
    cases: { wood: paint('plastic', 0xdfddd8, 0.3), felt: paint('linen', 0x9b9a95, 0), metal: steel },
    lamps: { ...base.lamps, form: 'lines', colour: cool, strength: 0.62, ambient: [0.16, 0.15, 0.135] },
  },
  'own-hall': {
    ...base,
    floor: { pattern: 'boards', field: paint('pale-wood', 0x8d6b4a, 0.4), border: walnut },
    wall: paint('fabric-wall', 0x53676a, 0.02),
    skirting: paint('walnut', 0x2c231d, 0.3),
    foot: 0.14,
    cornice: null,
    ceiling: {
      ...base.ceiling,
      form: 'flat',
      paint: paint('plaster', 0x4d483e, 0.02),
      panel: paint('plaster', 0x4d483e, 0.02),
    },
    door: { frame: paint('walnut', 0x3a2c22, 0.35), leaf: walnut, form: 'steel' },
    cases: {
      wood: paint('walnut', 0x3a2c22, 0.35),
      felt: paint('linen', 0xb7ab97, 0),
      metal: brass,
    },
    lamps: { ...base.lamps, strength: 1.35, ambient: [0.24, 0.2, 0.155] },
  },
  'empty-room': {
    ...base,
    floor: { pattern: 'plain', field: paint('granite-pale', 0xa9a7a3, 0.7), border: marbleDark },
    wall: paint('plaster', 0xb9bcc0, 0.02),
    wallForm: 'sheets',
    slab: [1.5, 2.4],
    skirting: steel,
    foot: 0.1,
    cornice: null,
    ceiling: {
      ...base.ceiling,
      form: 'lines',
      paint: paint('plaster', 0x8f9296, 0.02),
      panel: paint('lamp', 0xfff6ea, 0, 0.35),
    },
    door: { frame: steel, leaf: paint('painted-metal', 0xa9abad, 0.3), form: 'steel' },
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
    wallForm: 'framed',
    skirting: paleWood,
    dado: { height: 0.95, paint: paleWood, isJoinery: true },
    cornice: plaster,
    ceiling: {
      ...base.ceiling,
      form: 'tray',
      paint: plaster,
      panel: paint('plaster', 0xf0e6cf, 0.02),
      ornament: frieze,
      flower: magnolia,
    },
    door: { frame: paleWood, leaf: paleWood, form: 'lattice' },
    cases: { wood: paleWood, felt: greyFelt, metal: brass },
    lamps: { ...base.lamps, form: 'pendants', strength: 0.8, ambient: [0.13, 0.108, 0.082] },
  },
  outdoors: {
    ...base,
    floor: { pattern: 'plain', field: paint('paving', 0xb9b0a2, 0.05), border: marbleDark },
    wall: fabric,
    cornice: null,
    ceiling: { ...base.ceiling, form: 'open', paint: plaster, panel: plaster },
    lamps: {
      ...base.lamps,
      form: 'daylight',
      colour: [1, 0.86, 0.66],
      ambient: [0.42, 0.46, 0.52],
      washesWalls: false,
    },
  },
};
