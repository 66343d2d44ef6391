import type { Language } from '../../language/language.ts';
import type { AroundText } from '../../language/load-around-text.ts';
import { clockOf, saidMetres } from './bearing.ts';
import type { ViewAhead } from './look-ahead.ts';
import type { Survey, SurveyedDoor, SurveyedThing } from './survey-room.ts';

export interface WordedView {
  readonly text: AroundText;
  readonly language: Pick<Language, 'choose' | 'number'>;
  /** A gift in one line, by its row in the catalogue: title, giver, country, date. */
  readonly nameGift: (gift: number) => string;
}

/** What somebody has in front of them in sentences, each for itself: where, by the clock and in metres, then the rest. */
export function wordView(survey: Survey, view: ViewAhead, worded: WordedView): readonly string[] {
  const { text, language } = worded;
  const { things, more, veils, aside } = view;
  const room = language.choose(survey.room.name).text;
  const isBare = things.length === 0 && veils.length === 0;
  return [
    text.text('view.room', { room }),
    ...things.map((thing) =>
      text.text('view.at', {
        hour: clockOf(thing),
        metres: saidMetres(thing),
        thing: nameThing(thing, worded),
      }),
    ),
    ...(more > 0 ? [text.text('view.more', { count: more })] : []),
    ...veils.map(([side, count]) => text.text(`view.veils.${side}`, { count })),
    ...(isBare ? [text.text('view.nothing')] : []),
    ...(aside.gifts > 0 ? [text.text('view.gifts', { count: aside.gifts })] : []),
    ...(aside.doors > 0 ? [text.text('view.doors', { count: aside.doors })] : []),
  ];
}

function nameThing(thing: SurveyedThing, worded: WordedView): string {
  return thing.kind === 'gift' ? worded.nameGift(thing.gift) : nameDoor(thing, worded);
}

/** What a way out is called: what it is, and the room it leads to. */
export function nameDoor(
  { opening, leadsTo }: Pick<SurveyedDoor, 'opening' | 'leadsTo'>,
  { text, language }: Pick<WordedView, 'text' | 'language'>,
): string {
  const room = language.choose(leadsTo.name).text;
  switch (opening.form) {
    case 'bronze-door':
      return text.text('door.bronze', { room });
    case 'lift-door':
      return text.text('door.lift', { room });
    case 'archway':
    case 'open-edge':
      return text.text('door.way', { room });
    default:
      return leadsTo.door === null
        ? text.text('door', { room })
        : text.text('door.numbered', { room, number: language.number(leadsTo.door) });
  }
}
