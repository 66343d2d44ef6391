import type { StillGift } from '../views/stills.ts';

/** What a poster shows; also the folder it lies in. The museum as a whole has one poster, beside the folders. */
export type PosterKind = 'exhibit' | 'room' | 'tour' | 'museum';

/** Where one stands and looks, as the debug object of the tour takes it: metres and radians. */
export interface PosterPose {
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** What is drawn: a gift alone, or a place in the tour. */
export type PosterSubject =
  | { readonly alone: StillGift }
  | { readonly before: string }
  | { readonly pose: PosterPose }
  /** A room: from its door, or from its middle, whichever shows more. */
  | { readonly room: string; readonly middle: { readonly x: number; readonly z: number } };

export interface Poster {
  readonly kind: PosterKind;
  readonly id: string;
  /** Path of its files in the folder of posters, without size and ending: `exhibit/castro-rifle`, `museum`. */
  readonly name: string;
  /** Hash of what it is drawn from. */
  readonly hash: string;
  readonly subject: PosterSubject;
}

/** The files of a poster: width in pixels and format. All are 16:9. */
export const posterFiles = [
  { width: 640, format: 'avif' },
  { width: 1280, format: 'avif' },
  { width: 1280, format: 'webp' },
  { width: 1280, format: 'jpg' },
] as const;

/** Pixels of the picture they are made from. */
export const posterSize = { width: 1280, height: 720 } as const;

/** Path of a poster without size and ending. The museum itself has no id. */
export function namePoster(kind: PosterKind, id: string): string {
  return kind === 'museum' ? kind : `${kind}/${id}`;
}
