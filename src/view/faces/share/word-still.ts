import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import { describeRoom } from '../../panels/describe-room.ts';
import type { Tour } from '../../panels/tour-context.ts';
import { absoluteLink } from './absolute-link.ts';
import type { StillCredit } from './compose-still.ts';
import { describeStill } from './describe-still.ts';
import { placeToShare } from './place-to-share.ts';
import { today } from './today.ts';

/** What is said of a still: its credit, and itself for those who do not see it. */
export interface StillWords {
  readonly credit: StillCredit;
  readonly alt: string;
}

/**
 * Words a picture of what is seen now.
 *
 * @param exhibits in it, veiled ones too: what takes most of it first
 */
export function wordStill(exhibits: readonly string[], tour: Tour, words: Text<ShareKey>): StillWords {
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
  return { credit, alt: describeStill({ room: name, shown, gifts, hasVeils }, words, language) };
}
