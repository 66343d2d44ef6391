import { paint } from '../shell/paint.ts';

/** Colours of the fronts, by the building programme: a guess with its reason beside each. */
export const housePaints = {
  /** Jade: between blue and green, as the Korean word is. Glazed: it shines a little. */
  tile: paint('roof-tile', 0x3a7c7c, 0),
  tileRow: paint('plaster', 0x3a7c7c, 0.43),
  lime: paint('plaster', 0xe9e4d8, 0),
  red: paint('pillar-red', 0x7e2f25, 0),
  board: paint('plaster', 0x7e2f25, 0),
  green: paint('plaster', 0x3b7a57, 0),
  orange: paint('plaster', 0xc4552d, 0),
  blue: paint('plaster', 0x2f4f8c, 0),
  white: paint('plaster', 0xefe9da, 0),
  yellow: paint('plaster', 0xd9a441, 0),
  soffit: paint('plaster', 0x5a3226, 0),
  gable: paint('plaster', 0x8a4634, 0),
  wall: paint('plaster', 0xd9cdb8, 0),
  stone: paint('ashlar', 0xc6bba6, 0),
  dressed: paint('granite-pale', 0xd8d1c2, 0),
  frieze: paint('dancheong-frieze', 0xffffff, 0),
  lintel: paint('dancheong-lintel', 0xffffff, 0),
  ceiling: paint('dancheong-ceiling', 0xffffff, 0),
  beam: paint('dancheong-beam', 0xffffff, 0),
  lattice: paint('lattice', 0x2f4a40, 0),
  bronze: paint('bronze', 0x9a7436, 0.3),
  lamp: paint('lamp', 0xffd9a0, 0, 0.5),
} as const;

/** Crown and foot of a row of tiles: light on dark makes rows of them without a texture. */
export const tileTones = { foot: 0x17403f, crown: 0x3f807d, edge: 0x6ba39d } as const;
