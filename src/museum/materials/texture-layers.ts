/** One layer of a sheet of textures. */
export interface TextureLayer {
  readonly name: string;
  /**
   * What full white in the picture stands for. A layer multiplies the colour of the thing it lies on, and its mean
   * is 1: range 2 lets it brighten up to twofold, range 8 draws white veins in black marble. Range 1 is a painting:
   * its colours are what they are.
   */
  readonly range: number;
}

/**
 * The pictures of the house, two sheets of equal layers (rows of one tall file each). Fine ones are seen large,
 * from near; the others repeat every few centimetres.
 */
export const textureSheets = {
  fine: {
    /** Side of a layer, pixels. */
    size: 512,
    layers: [
      { name: 'marble-veined', range: 2 },
      { name: 'marble-clouded', range: 2 },
      { name: 'marble-dark', range: 8 },
      { name: 'granite-slabs', range: 2 },
      { name: 'wood-figured', range: 2.5 },
      { name: 'damask', range: 2 },
      { name: 'dancheong-frieze', range: 1 },
      { name: 'dancheong-beam', range: 1 },
      { name: 'bronze-relief', range: 2.5 },
      { name: 'ashlar', range: 2 },
      { name: 'paving', range: 2 },
    ],
  },
  small: {
    size: 256,
    layers: [
      { name: 'granite-grain', range: 2.5 },
      { name: 'plaster', range: 2 },
      { name: 'fabric', range: 2 },
      { name: 'felt', range: 2 },
      { name: 'linen', range: 2 },
      { name: 'twill', range: 2 },
      { name: 'satin', range: 2 },
      { name: 'embroidery', range: 2.5 },
      { name: 'leather', range: 2 },
      { name: 'paper', range: 2 },
      { name: 'canvas', range: 2 },
      { name: 'fur', range: 2.5 },
      { name: 'scales', range: 2.5 },
      { name: 'brushed', range: 2 },
      { name: 'hammered', range: 2 },
      { name: 'wood-straight', range: 2 },
      { name: 'lacquer', range: 2 },
      { name: 'jade', range: 2 },
      { name: 'pearl', range: 2 },
      { name: 'pile', range: 2 },
      { name: 'roof-tile', range: 2.5 },
      { name: 'lattice', range: 4 },
      { name: 'foliage', range: 2.5 },
      { name: 'earth', range: 2.5 },
      { name: 'water', range: 2.5 },
      { name: 'matte', range: 2 },
    ],
  },
} as const satisfies Record<string, { readonly size: number; readonly layers: readonly TextureLayer[] }>;

export type SheetName = keyof typeof textureSheets;
export type TextureName = (typeof textureSheets)[SheetName]['layers'][number]['name'];
