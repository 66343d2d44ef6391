import type { MaterialName } from './material-names.ts';
import type { TextureName } from './texture-layers.ts';

/** How a surface looks: said once for the house and the gifts. */
export interface Surface {
  readonly texture: TextureName | null;
  /** Size of one repeat of the texture, metres, where the thing itself does not say. */
  readonly metresPerRepeat: number;
  /** Width of a repeat over its height. */
  readonly aspect: number;
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
  'marble-white': surface('#e6e1d6', 'marble-veined', 1.6, 0.16),
  'marble-beige': surface('#cdb899', 'marble-clouded', 1.4, 0.18),
  'marble-green': surface('#2e4438', 'marble-dark', 1.3, 0.14),
  'marble-dark': surface('#241f1d', 'marble-dark', 1.3, 0.14),
  'granite-polished': surface('#8c8a87', 'granite-slabs', 2.4, 0.1),
  'granite-pale': surface('#cfc7b8', 'granite-grain', 0.8, 0.45),
  'granite-rough': surface('#b5ab9b', 'granite-grain', 0.7, 0.85, { relief: 0.004 }),
  plaster: surface('#d9d0c0', 'plaster', 1.2, 0.92, { relief: 0.002 }),
  'silk-wall': surface('#c9b48c', 'damask', 1.2, 0.55, { sheen: 0.35 }),
  'fabric-wall': surface('#a8926c', 'fabric', 0.24, 0.8, { relief: 0.001, sheen: 0.25 }),
  'dancheong-frieze': surface('#ffffff', 'dancheong-frieze', 0.5, 0.6, { aspect: 2 }),
  'dancheong-beam': surface('#ffffff', 'dancheong-beam', 0.4, 0.6, { aspect: 4 }),
  coffer: surface('#8d857a', 'plaster', 1.2, 0.75),
  'carpet-red': surface('#8a1f24', 'pile', 0.5, 0.98, { relief: 0.004, sheen: 0.35 }),
  'door-lacquer': surface('#5e1a14', 'lacquer', 0.9, 0.22),
  'bronze-door': surface('#a07a3c', 'bronze-relief', 1.25, 0.34, { ...metal, relief: 0.03 }),
  'roof-tile': surface('#3e7f76', 'roof-tile', 0.42, 0.5, { relief: 0.03 }),
  ashlar: surface('#cfc7b8', 'ashlar', 4.8, 0.9, { relief: 0.035 }),
  paving: surface('#b6afa1', 'paving', 4.8, 0.8, { relief: 0.01 }),
  lattice: surface('#31584c', 'lattice', 0.6, 0.6, { relief: 0.01 }),
  'pillar-red': surface('#7e2f25', 'lacquer', 1.2, 0.35),
  foliage: surface('#7a5a2c', 'foliage', 2.4, 0.9, { translucency: 0.4 }),
  earth: surface('#6d5c36', 'earth', 3, 0.97, { relief: 0.02 }),
  water: surface('#1b3430', 'water', 5, 0.06, { relief: 0.02 }),
  sign: surface('#2a2622', null, 1, 0.4),
  lamp: surface('#ffd9a0', null, 1, 1),
  'felt-red': surface('#9e2b2b', 'felt', 0.25, 0.98, { relief: 0.001, sheen: 0.45 }),
  'felt-blue': surface('#2f4a7a', 'felt', 0.25, 0.98, { relief: 0.001, sheen: 0.45 }),
  'felt-brown': surface('#6b4a2f', 'felt', 0.25, 0.98, { relief: 0.001, sheen: 0.45 }),
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
  stone: surface('#9a948a', 'granite-grain', 0.5, 0.7),
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
} as const satisfies Record<MaterialName, Surface>;
