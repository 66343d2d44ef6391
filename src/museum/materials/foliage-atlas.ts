/** A part of the atlas, pixels from its upper left corner. */
export interface AtlasTile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of the atlas of crowns and sprays, pixels. The picture of its normals is half as wide and high. */
export const foliageAtlasSize = { width: 1024, height: 768 } as const;

const tile = (x: number, y: number, width: number, height: number): AtlasTile => ({ x, y, width, height });

/**
 * Whole trees for the slopes (a tile is as high as the tree, its foot in the middle of the lower edge), and sprays
 * of leaves that make up the trees one walks past.
 */
export const foliageTiles = {
  'maple-a': tile(0, 0, 256, 256),
  'maple-b': tile(256, 0, 256, 256),
  'oak-a': tile(512, 0, 256, 256),
  'oak-b': tile(768, 0, 256, 256),
  'pine-a': tile(0, 256, 192, 256),
  'pine-b': tile(192, 256, 192, 256),
  'birch-a': tile(384, 256, 128, 256),
  'birch-b': tile(512, 256, 128, 256),
  'fir-a': tile(640, 256, 128, 256),
  'fir-b': tile(768, 256, 128, 256),
  'bush-a': tile(896, 256, 128, 128),
  'bush-b': tile(896, 384, 128, 128),
  'bare-a': tile(0, 512, 256, 256),
  'maple-spray': tile(256, 512, 192, 128),
  'oak-spray': tile(256, 640, 192, 128),
  'small-spray': tile(448, 512, 192, 128),
  'pine-spray': tile(448, 640, 192, 128),
  'bare-spray': tile(640, 512, 192, 128),
  grass: tile(640, 640, 128, 128),
  litter: tile(768, 640, 128, 128),
  fern: tile(896, 512, 128, 128),
  reed: tile(896, 640, 128, 128),
} as const satisfies Record<string, AtlasTile>;

export type FoliageTileName = keyof typeof foliageTiles;

export const foliageTileNames = Object.keys(foliageTiles) as readonly FoliageTileName[];
