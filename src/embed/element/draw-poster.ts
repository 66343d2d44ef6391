import { make } from './draw-tour.ts';

export interface PosterOptions {
  /** Address of the poster without size and ending, or of a picture of the article's own. */
  readonly address: string;
  readonly isOwn: boolean;
  readonly isEager: boolean;
  /** Width it is shown at, CSS pixels; 0 where that is not known yet. */
  readonly width: number;
}

/** A picture in the sizes and formats that posters come in, smallest first to be chosen from. It may be shown at any size. */
export function drawPoster(
  { address, isOwn, isEager, width }: PosterOptions,
  onError: () => void,
): HTMLPictureElement {
  const img = make('img', 'poster');
  img.alt = '';
  img.decoding = 'async';
  img.loading = isEager ? 'eager' : 'lazy';
  img.addEventListener('error', onError, { once: true });
  const picture = make('picture', '');
  if (isOwn) {
    img.src = address;
    picture.append(img);
    return picture;
  }
  const sizes = width > 0 ? `${Math.ceil(width)}px` : 'auto, 100vw';
  const source = (type: string, srcset: string): HTMLSourceElement => {
    const node = make('source', '');
    node.type = `image/${type}`;
    node.sizes = sizes;
    node.srcset = srcset;
    return node;
  };
  img.width = 1280;
  img.height = 720;
  picture.append(
    source('avif', `${address}-640.avif 640w, ${address}-1280.avif 1280w`),
    source('webp', `${address}-1280.webp`),
    img,
  );
  // Last: nothing is asked for before the better formats stand beside it.
  img.src = `${address}-1280.jpg`;
  return picture;
}
