import type { MaterialName } from './material-names.ts';
import type { TextureName } from './texture-layers.ts';

/**
 * How a texture is laid on large faces, so that no repeat shows. `plain`: side by side. `slabs`: every slab is cut
 * from another place. `matched`: as slabs, but two by two they open like a book. `courses`: every course is moved
 * along and is another one of the texture's own. `broken`: two sizes of the texture, mixed in patches. `silk`: the
 * figure is bright from the front and dark from the side.
 */
export type Laying = 'plain' | 'slabs' | 'matched' | 'courses' | 'broken' | 'silk';

/** How a surface looks: said once for the house and the gifts. */
export interface Surface {
  readonly texture: TextureName | null;
  /** Size of one repeat of the texture, metres, where the thing itself does not say. */
  readonly metresPerRepeat: number;
  /** Width of a repeat over its height. */
  readonly aspect: number;
  readonly laying: Laying;
  /** Slabs: width and height of one, metres, joint to joint. Courses: their number in one repeat, and 0. */
  readonly unit: readonly [number, number];
  /** How much brightness varies over some metres, share of it: what a repeating texture cannot do itself. */
  readonly unevenness: number;
  /** 0 mirror … 1 dull. */
  readonly roughness: number;
  readonly isMetal: boolean;
  /** Depth of the texture's relief, metres. */
  readonly relief: number;
  /** Soft light along the edges, as fibres have it: 0 … 1. */
  readonly sheen: number;
  /** Light that comes through from behind: 0 … 1. */
  readonly translucency: number;
  /** Seen through, like cut crystal: what is behind is guessed from the room. */
  readonly isClear: boolean;
  /** sRGB colour the house uses where it has no other reason. */
  readonly colour: string;
}

function surface(
  colour: string,
  texture: TextureName | null,
  metresPerRepeat: number,
  roughness: number,
  more: Partial<Surface> = {},
): Surface {
  return {
    texture,
    metresPerRepeat,
    aspect: 1,
    laying: 'plain',
    unit: [0, 0],
    unevenness: 0,
    roughness,
    isMetal: false,
    relief: 0,
    sheen: 0,
    translucency: 0,
    isClear: false,
    colour,
    ...more,
  };
}

const metal = { isMetal: true } as const;

export const surfaces = {
  'marble-white': surface('#e6e1d6', 'marble-veined', 3.2, 0.14, {
    laying: 'matched',
    unit: [1.2, 1.8],
    unevenness: 0.05,
  }),
  'marble-beige': surface('#cdb899', 'marble-clouded', 2.8, 0.16, {
    laying: 'slabs',
    unit: [1.2, 1.8],
    unevenness: 0.06,
  }),
  'marble-green': surface('#2e4438', 'marble-dark', 2.6, 0.12, {
    laying: 'slabs',
    unit: [1.2, 1.2],
    unevenness: 0.08,
  }),
  'marble-dark': surface('#241f1d', 'marble-dark', 2.6, 0.12, {
    laying: 'slabs',
    unit: [1.2, 1.2],
    unevenness: 0.08,
  }),
  'granite-polished': surface('#8c8a87', 'granite', 1, 0.1, {
    laying: 'slabs',
    unit: [1.2, 1.2],
    unevenness: 0.04,
  }),
  'granite-pale': surface('#cfc7b8', 'granite', 0.9, 0.45, {
    laying: 'slabs',
    unit: [1.2, 0.6],
    unevenness: 0.06,
  }),
  'granite-rough': surface('#b5ab9b', 'rock', 2, 0.85, { laying: 'broken', relief: 0.03, unevenness: 0.16 }),
  plaster: surface('#d9d0c0', 'plaster', 1.2, 0.92, { relief: 0.002, unevenness: 0.05 }),
  'silk-wall': surface('#c9b48c', 'damask', 1.2, 0.5, { laying: 'silk', sheen: 0.35, unevenness: 0.05 }),
  'fabric-wall': surface('#a8926c', 'fabric', 0.24, 0.8, { relief: 0.001, sheen: 0.25, unevenness: 0.06 }),
  'dancheong-frieze': surface('#ffffff', 'dancheong-frieze', 0.5, 0.6, { aspect: 2 }),
  'dancheong-beam': surface('#ffffff', 'dancheong-beam', 0.4, 0.6, { aspect: 4 }),
  coffer: surface('#8d857a', 'plaster', 1.2, 0.75, { unevenness: 0.06 }),
  'carpet-red': surface('#8a1f24', 'pile', 0.5, 0.98, { relief: 0.004, sheen: 0.35, unevenness: 0.14 }),
  'door-lacquer': surface('#5e1a14', 'lacquer', 0.9, 0.16, { unevenness: 0.05 }),
  'bronze-door': surface('#a07a3c', 'bronze-leaf-left', 3.2, 0.34, { ...metal, aspect: 0.4, relief: 0.02 }),
  'roof-tile': surface('#3e7f76', 'roof-tile', 0.42, 0.5, { relief: 0.03, unevenness: 0.14 }),
  ashlar: surface('#cfc7b8', 'ashlar', 4.8, 0.9, {
    laying: 'courses',
    unit: [6, 0],
    relief: 0.035,
    unevenness: 0.12,
  }),
  paving: surface('#b6afa1', 'paving', 4.8, 0.8, {
    laying: 'courses',
    unit: [4, 0],
    relief: 0.01,
    unevenness: 0.1,
  }),
  lattice: surface('#31584c', 'lattice', 0.6, 0.6, { relief: 0.01 }),
  'pillar-red': surface('#7e2f25', 'lacquer', 1.2, 0.35),
  foliage: surface('#7a5a2c', 'foliage', 2.4, 0.9, { translucency: 0.4 }),
  earth: surface('#6d5c36', 'earth', 3, 0.97, { laying: 'broken', relief: 0.02, unevenness: 0.2 }),
  water: surface('#1b3430', 'water', 5, 0.06, { relief: 0.02 }),
  sign: surface('#2a2622', null, 1, 0.4),
  lamp: surface('#ffd9a0', null, 1, 1),
  'felt-red': surface('#9e2b2b', 'felt-lozenge', 0.2, 0.98, { relief: 0.001, sheen: 0.45 }),
  'felt-blue': surface('#2f4a7a', 'felt-chevron', 0.2, 0.98, { relief: 0.001, sheen: 0.45 }),
  'felt-brown': surface('#6b4a2f', 'felt-dot', 0.2, 0.98, { relief: 0.001, sheen: 0.45 }),
  linen: surface('#d8cfbd', 'linen', 0.1, 0.92, { relief: 0.0006, sheen: 0.3, translucency: 0.35 }),
  'glass-edge': surface('#a9d8c4', null, 1, 0.05),
  walnut: surface('#5a3620', 'wood-figured', 0.9, 0.3),
  mahogany: surface('#6b2618', 'wood-figured', 0.9, 0.24),
  'pale-wood': surface('#c19a63', 'wood-straight', 0.5, 0.4),
  lacquer: surface('#1a1210', 'lacquer', 0.5, 0.12),
  brass: surface('#b8904a', 'brushed', 0.2, 0.3, metal),
  gold: surface('#d9a441', 'matte', 0.15, 0.22, metal),
  silver: surface('#c9c7c2', 'matte', 0.15, 0.2, metal),
  steel: surface('#a8abad', 'brushed', 0.2, 0.34, metal),
  'blued-steel': surface('#2a2f38', 'brushed', 0.2, 0.3, metal),
  bronze: surface('#7a5a34', 'hammered', 0.12, 0.42, { ...metal, relief: 0.0015 }),
  iron: surface('#4a4744', 'hammered', 0.12, 0.6, { ...metal, relief: 0.002 }),
  porcelain: surface('#f1ede4', null, 1, 0.12),
  ceramic: surface('#b89a78', 'matte', 0.2, 0.4),
  enamel: surface('#2f4f8c', null, 1, 0.1),
  jade: surface('#6f9a76', 'jade', 0.3, 0.22, { translucency: 0.4 }),
  crystal: surface('#eef4f6', null, 1, 0.02, { isClear: true }),
  glass: surface('#dfeae6', null, 1, 0.03, { isClear: true }),
  ivory: surface('#e9dfc6', 'wood-straight', 0.3, 0.35, { translucency: 0.25 }),
  amber: surface('#c9801f', 'jade', 0.2, 0.15, { translucency: 0.7 }),
  'mother-of-pearl': surface('#e4e2dc', 'pearl', 0.12, 0.2, { sheen: 0.5 }),
  stone: surface('#9a948a', 'granite', 0.7, 0.7),
  leather: surface('#4a2c1c', 'leather', 0.12, 0.5, { relief: 0.0008 }),
  cloth: surface('#7a3030', 'twill', 0.1, 0.9, { relief: 0.0006, sheen: 0.25 }),
  silk: surface('#b03a3a', 'satin', 0.15, 0.45, { sheen: 0.6 }),
  embroidery: surface('#b8862f', 'embroidery', 0.1, 0.7, { relief: 0.001, sheen: 0.4 }),
  paper: surface('#efe8d8', 'paper', 0.25, 0.95, { translucency: 0.2 }),
  'canvas-painting': surface('#b0a070', 'canvas', 0.25, 0.55, { relief: 0.0006 }),
  fur: surface('#6b5440', 'fur', 0.12, 0.95, { relief: 0.004, sheen: 0.6 }),
  rubber: surface('#26262a', 'matte', 0.15, 0.8),
  plastic: surface('#3a3a3c', 'matte', 0.15, 0.4),
  'painted-metal': surface('#4d5a48', 'matte', 0.2, 0.38),
  scales: surface('#5a5a3c', 'scales', 0.12, 0.4, { relief: 0.002 }),
  placeholder: surface('#b0a898', null, 1, 0.9),
  'bronze-door-right': surface('#a07a3c', 'bronze-leaf-right', 3.2, 0.34, {
    ...metal,
    aspect: 0.4,
    relief: 0.02,
  }),
  'dancheong-lintel': surface('#ffffff', 'dancheong-lintel', 0.6, 0.6, { aspect: 2 }),
  'dancheong-ceiling': surface('#ffffff', 'dancheong-ceiling', 0.25, 0.7, { aspect: 4 }),
} as const satisfies Record<MaterialName, Surface>;
