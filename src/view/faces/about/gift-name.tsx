import type { MouseEvent, ReactNode } from 'react';
import type { NamedGift } from '../../../museum/catalogue/about-facts.ts';
import type { ExhibitId } from '../../../museum/display/room-display.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Phrase } from '../../record/phrase.tsx';
import css from './about.module.css';

/** A gift's title; it leads there. */
export function GiftName({ gift: { id, title } }: { readonly gift: NamedGift }): ReactNode {
  const { language, linkTo, visit } = useTour();
  const { text, tag } = language.choose(title);
  const follow = (event: MouseEvent): void => {
    // A link opened elsewhere stays a link.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    visit.openSheet('none');
    visit.openExhibit(id as ExhibitId);
  };
  return (
    <a className={css['link']} href={linkTo({ exhibit: id })} onClick={follow}>
      <Phrase text={text} tag={tag} language={language} />
    </a>
  );
}
