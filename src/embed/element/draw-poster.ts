import { makePart } from '../opened/make-part.ts';

/**
 * A picture in the sizes and formats that posters come in. It may be shown at any size.
 *
 * @param address of the poster without size and ending; or of a picture of the article's own, where `isOwn`
 * @param width it is shown at, CSS pixels; 0 where that is not known yet
 */
export function drawPoster(address: string, isOwn: boolean, width: number): HTMLElement {
  const img = makePart('img', 'poster');
  const picture = makePart('picture');
  if (!isOwn) {
    const candidates: readonly (readonly [type: string, srcset: string])[] = [
      ['avif', `${address}-640.avif 640w,${address}-1280.avif 1280w`],
      ['webp', `${address}-1280.webp`],
    ];
    for (const [type, srcset] of candidates) {
      const source = makePart('source');
      source.type = `image/${type}`;
      source.sizes = width ? `${width}px` : '100vw';
      source.srcset = srcset;
      picture.append(source);
    }
  }
  picture.append(img);
  return picture;
}
