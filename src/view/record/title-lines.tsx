import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface TitleLinesProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** What else the gift is called: its titles in other languages, and the one a source gives it. */
export function TitleLines({ record: { entry, originalTitle, what }, view }: TitleLinesProps): ReactNode {
  const { language } = view;
  const shown = language.choose(entry.title).tag;
  const others = Object.entries(entry.title).filter(([tag]) => tag !== shown);
  return (
    <div className={css['titles']}>
      <p className={css['what']}>
        <Phrase text={what} language={language} />
      </p>
      {others.map(([tag, text]) => (
        <p key={tag} className={css['otherTitle']}>
          <Phrase text={text} tag={tag} language={language} />
        </p>
      ))}
      {originalTitle && (
        <p className={css['otherTitle']}>
          <Phrase text={originalTitle.text} tag={originalTitle.language} language={language} />
          <span className={css['aside']}>{language.text('record.originalTitle')}</span>
        </p>
      )}
    </div>
  );
}
