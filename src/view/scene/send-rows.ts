import { Box2, Texture, Vector2, type WebGLRenderer } from 'three';

const region = new Box2();
const place = new Vector2();

/** Sends rows of a picture to the same rows of a texture of its size; the texture is made if it is not there yet. */
export function sendRows(
  renderer: WebGLRenderer,
  picture: ImageBitmap,
  texture: Texture,
  first: number,
  count: number,
): void {
  renderer.initTexture(texture);
  region.min.set(0, first);
  region.max.set(picture.width, first + count);
  renderer.copyTextureToTexture(new Texture(picture), texture, region, place.set(0, first));
}
