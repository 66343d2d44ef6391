import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import type { TakenPicture } from '../../panels/panel-services.ts';
import type { Tour } from '../../panels/tour-context.ts';
import { composeStill } from './compose-still.ts';
import { today } from './today.ts';
import { wordStill } from './word-still.ts';

/** A still as a file. */
export interface TakenStill {
  /** Address of the PNG, of this page alone: to be given back when it is no more shown. */
  readonly address: string;
  readonly name: string;
  /** With its credit line. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * Puts words to a picture: those below it, and those for who does not see it.
 *
 * @throws where the browser cannot make a file of it
 */
export async function takeStill(
  { picture, exhibits }: TakenPicture,
  tour: Tour,
  words: Text<ShareKey>,
): Promise<TakenStill> {
  const { visit, language } = tour;
  const { room, opened } = visit.store.getState();
  const { credit, alt } = wordStill(exhibits, tour, words);
  await document.fonts.ready;
  const still = composeStill(picture, credit, language);
  const file = await new Promise<Blob | null>((resolve) => {
    still.toBlob(resolve, 'image/png');
  });
  if (!file) throw new Error('share: the browser makes no file of the picture');
  return {
    address: URL.createObjectURL(file),
    name: `myohyangsan-${opened ?? room}-${today()}.png`,
    width: still.width,
    height: still.height,
    alt,
  };
}
