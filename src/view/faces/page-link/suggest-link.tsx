import type { ReactNode } from 'react';
import type { PageLinkText } from '../../../language/load-page-link-text.ts';
import { linkSuggestion } from '../../../language/report/suggest-source.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useAboutFacts } from '../about/use-about-facts.ts';
import css from './page-link.module.css';

export interface SuggestLinkProps {
  /** A gift, or a place under linen. */
  readonly exhibit: string;
  readonly words: PageLinkText;
}

/**
 * Leads to where a source for what is read can be suggested, filled in. Nothing leaves the page before the link is followed;
 * where the museum names no address, it leads to the sheet whose text can be copied.
 */
export function SuggestLink({ exhibit, words }: SuggestLinkProps): ReactNode {
  const { faces, language, linkTo, museum, visit } = useTour();
  const { facts } = useAboutFacts();
  if (facts === null) return null;
  const gift = museum.catalogue.find(exhibit);
  const place = museum.display.roomOf(exhibit);
  const room = museum.plan.rooms.find(({ id }) => id === place);
  const title = gift ? gift.title : room?.name;
  const link =
    facts === 'failed' || !title
      ? null
      : linkSuggestion(
          facts.contact,
          {
            id: gift?.id ?? exhibit,
            title: language.choose(title).text,
            address: new URL(linkTo({ exhibit: gift?.id ?? exhibit }), document.baseURI).href,
          },
          words,
        );
  if (link !== null)
    return (
      <a href={link} target="_blank" rel="noopener noreferrer external">
        {words.text('suggest')}
      </a>
    );
  if (!faces.report) return null;
  return (
    <button
      type="button"
      className={css['suggest']}
      aria-haspopup="dialog"
      onClick={() => visit.reportError(null)}
    >
      {words.text('suggest')}
    </button>
  );
}
