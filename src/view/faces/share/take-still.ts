import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import { describeRoom } from '../../panels/describe-room.ts';
import type { TakenPicture } from '../../panels/panel-services.ts';
import type { Tour } from '../../panels/tour-context.ts';
import { absoluteLink } from './absolute-link.ts';
import { composeStill } from './compose-still.ts';
import { describeStill } from './describe-still.ts';
import { placeToShare } from './place-to-share.ts';
import { today } from './today.ts';

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
  const { language, museum, visit } = tour;
  const { room: id, opened } = visit.store.getState();
  const room = describeRoom(id, tour);
  const name = room?.name.text ?? '';
  const shown = opened === null ? null : (museum.catalogue.find(opened) ?? null);
  const gifts = exhibits.flatMap((exhibit) => museum.catalogue.find(exhibit) ?? []);
  const hasVeils = gifts.length < exhibits.length;
  const title = shown ? language.choose(shown.title).text : name;
  const link = absoluteLink(placeToShare(visit, museum, true));
  const credit = {
    title: shown && name ? `${title} · ${name}` : title,
    lines: [
      words.text('credit.what'),
      [
        words.text('credit.drawn'),
        room && language.text(`room.grade.${room.room.grade}.sentence`),
        shown && language.find(`modelGrade.${shown.modelGrade}`),
      ]
        .filter(Boolean)
        .join(' '),
      words.text('credit.dated', { link, date: language.date(today()) }),
    ],
  };
  await document.fonts.ready;
  const still = composeStill(picture, credit, language);
  const file = await new Promise<Blob | null>((resolve) => {
    still.toBlob(resolve, 'image/png');
  });
  if (!file) throw new Error('share: the browser makes no file of the picture');
  return {
    address: URL.createObjectURL(file),
    name: `myohyangsan-${opened ?? id}-${today()}.png`,
    width: still.width,
    height: still.height,
    alt: describeStill({ room: name, shown, gifts, hasVeils }, words, language),
  };
}
