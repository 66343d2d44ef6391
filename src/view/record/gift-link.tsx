import type { MouseEvent, ReactNode } from 'react';
import type { ContentNoteId } from '../../museum/catalogue/content-note.ts';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { nameContentNotes } from '../../language/name-content-notes.ts';
import { GiftLine } from './gift-line.tsx';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface GiftLinkProps {
  /** Rows of the list say what notes a gift carries. */
  readonly gift: GiftSummary & { readonly contentNotes?: readonly ContentNoteId[] };
  readonly view: Pick<RecordView, 'language' | 'linkTo' | 'onFollow' | 'showsContentNotes'>;
  /** What it opens stands below it on the same page: whether it does now. */
  readonly isOpen?: boolean;
}

/** A link to another gift: its title, and who gave it and when. */
export function GiftLink({ gift, view, isOpen }: GiftLinkProps): ReactNode {
  const { language, linkTo, onFollow } = view;
  const follow = (event: MouseEvent): void => {
    // A link opened elsewhere (another tab, a download) stays a link.
    if (!onFollow || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onFollow(gift.id);
  };
  const title = language.choose(gift.title);
  return (
    <a
      className={css['giftLink']}
      href={linkTo({ exhibit: gift.id })}
      data-exhibit={gift.id}
      aria-expanded={isOpen}
      onClick={onFollow && follow}
    >
      <span className={css['giftTitle']}>
        <Phrase text={title.text} tag={title.tag} language={language} />
      </span>
      <span className={css['giftLine']}>
        <GiftLine gift={gift} language={language} />
      </span>
      {view.showsContentNotes && gift.contentNotes && (
        <span className={css['contentRow']}>{nameContentNotes(gift.contentNotes, language)}</span>
      )}
    </a>
  );
}
