import { Box2, Texture, Vector2, Vector3, type WebGLRenderer } from 'three';

const region = new Box2();
const place = new Vector3();
const corner = new Vector2();

/** Where rows of a picture go if not to the same rows of a texture of its size. */
export interface RowsPlace {
  /** Row of the picture that the first row of the layer comes from. */
  readonly top: number;
  readonly layer: number;
}

const same: RowsPlace = { top: 0, layer: 0 };

/** Sends rows of a picture to a texture of its width; the texture is made if it is not there yet. */
export function sendRows(
  renderer: WebGLRenderer,
  picture: ImageBitmap,
  texture: Texture,
  first: number,
  count: number,
  { top, layer }: RowsPlace = same,
): void {
  renderer.initTexture(texture);
  region.min.copy(corner.set(0, top + first));
  region.max.copy(corner.set(picture.width, top + first + count));
  renderer.copyTextureToTexture(new Texture(picture), texture, region, place.set(0, first, layer));
}
