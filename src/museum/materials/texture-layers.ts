/** Colour that multiplies brightness, red, green, blue. */
export type Tint = readonly [red: number, green: number, blue: number];

/** One layer of a sheet of textures. */
export interface TextureLayer {
  readonly name: string;
  /**
   * What full white in the picture stands for. A layer multiplies the colour of the thing it lies on, and its mean
   * is 1: range 2 lets it brighten up to twofold, range 8 draws white veins in black marble. Range 1 is a painting:
   * its colours are what they are.
   */
  readonly range: number;
  /** Hue of what is darker and of what is lighter than the mean; grey where nothing is said. */
  readonly dark?: Tint;
  readonly light?: Tint;
}

export interface TextureSheet {
  /** Side of a layer, pixels. */
  readonly size: number;
  /** 3: colours; 1: brightness alone, hue by the two tints of each layer – a quarter of the memory. */
  readonly channels: 1 | 3;
  readonly layers: readonly TextureLayer[];
}

/**
 * The pictures of the house: sheets of equal layers (rows of one tall file each). Painted and large ones are seen
 * from near and far, medium ones lie on large faces, small ones repeat every few centimetres.
 */
export const textureSheets = {
  painted: {
    size: 512,
    channels: 3,
    layers: [
      { name: 'dancheong-frieze', range: 1 },
      { name: 'dancheong-lintel', range: 1 },
      { name: 'dancheong-ceiling', range: 1 },
      { name: 'dancheong-beam', range: 1 },
    ],
  },
  large: {
    size: 1024,
    channels: 1,
    layers: [
      { name: 'marble-veined', range: 1.5, dark: [1.03, 0.995, 0.94], light: [1, 0.998, 0.99] },
      { name: 'marble-clouded', range: 2, dark: [1.05, 0.98, 0.88], light: [1, 1, 0.99] },
      { name: 'marble-dark', range: 8, dark: [1, 1, 1], light: [1.02, 1, 0.95] },
      { name: 'bronze-leaf-left', range: 2.5, dark: [0.86, 0.98, 0.98], light: [1.05, 1, 0.88] },
      { name: 'bronze-leaf-right', range: 2.5, dark: [0.86, 0.98, 0.98], light: [1.05, 1, 0.88] },
    ],
  },
  medium: {
    size: 512,
    channels: 1,
    layers: [
      { name: 'granite', range: 2, dark: [0.96, 0.99, 1.04], light: [1.02, 1, 0.96] },
      { name: 'rock', range: 2.5, dark: [1.02, 1, 0.96], light: [1.01, 1, 0.98] },
      { name: 'wood-figured', range: 2.5, dark: [1.05, 0.97, 0.9], light: [1.02, 1, 0.96] },
      { name: 'damask', range: 2, dark: [1.02, 0.995, 0.94], light: [1, 1, 0.97] },
      { name: 'ashlar', range: 2, dark: [1.02, 1, 0.95], light: [1.01, 1, 0.97] },
      { name: 'paving', range: 2, dark: [1.02, 1, 0.95], light: [1.01, 1, 0.97] },
    ],
  },
  small: {
    size: 256,
    channels: 1,
    layers: [
      { name: 'plaster', range: 2 },
      { name: 'fabric', range: 2 },
      { name: 'felt-lozenge', range: 2 },
      { name: 'felt-chevron', range: 2 },
      { name: 'felt-dot', range: 2 },
      { name: 'linen', range: 2, dark: [1, 0.985, 0.955], light: [1, 0.985, 0.955] },
      { name: 'twill', range: 2 },
      { name: 'satin', range: 2 },
      { name: 'embroidery', range: 2.5, dark: [1.02, 1, 0.96], light: [1.02, 1, 0.96] },
      { name: 'leather', range: 2, dark: [1, 0.985, 0.96], light: [1, 0.985, 0.96] },
      { name: 'paper', range: 2, dark: [1, 0.995, 0.98], light: [1, 0.995, 0.98] },
      { name: 'canvas', range: 2, dark: [0.95, 0.99, 1.03], light: [1.05, 1.02, 0.98] },
      { name: 'fur', range: 2.5, dark: [1.02, 1, 0.97], light: [1.02, 1, 0.97] },
      { name: 'scales', range: 2.5, dark: [0.96, 1, 0.88], light: [1.07, 1.02, 0.9] },
      { name: 'brushed', range: 2 },
      { name: 'hammered', range: 2, dark: [0.9, 1.0, 0.95], light: [1.07, 1.01, 0.92] },
      { name: 'wood-straight', range: 2, dark: [1.04, 0.98, 0.9], light: [1.02, 1, 0.97] },
      { name: 'lacquer', range: 2 },
      { name: 'jade', range: 2, dark: [0.95, 1.04, 0.97], light: [1.02, 1, 0.98] },
      { name: 'pearl', range: 2, dark: [0.9, 1.06, 1.03], light: [1.1, 0.94, 1.02] },
      { name: 'pile', range: 2 },
      { name: 'roof-tile', range: 2.5, dark: [0.93, 1.02, 1.06], light: [1.02, 1, 0.95] },
      { name: 'lattice', range: 4, dark: [1, 1, 0.96], light: [1, 1, 0.96] },
      { name: 'foliage', range: 2.5, dark: [0.9, 1.02, 0.85], light: [1.15, 0.96, 0.78] },
      { name: 'earth', range: 2.5, dark: [1.06, 0.98, 0.9], light: [1.08, 0.98, 0.82] },
      { name: 'water', range: 2.5 },
      { name: 'matte', range: 2 },
    ],
  },
} as const satisfies Record<string, TextureSheet>;

export type SheetName = keyof typeof textureSheets;
export type TextureName = (typeof textureSheets)[SheetName]['layers'][number]['name'];
