import type { ReactNode } from 'react';
import type { SourceRecord } from '../../museum/catalogue/gift-record.ts';
import type { Language } from '../../language/language.ts';
import { OutsideLink } from './outside-link.tsx';
import { Phrase } from './phrase.tsx';
import { toWebAddress } from './web-address.ts';
import css from './record.module.css';

export interface CitationProps {
  /** Undefined where the record does not carry the source it names. */
  readonly source: SourceRecord | undefined;
  readonly id: string;
  readonly language: Language;
  /** It has been cited in full before: what is to be said of it is not said again. */
  readonly isRepeated?: boolean;
}

/**
 * A source: who published it, what it is called, when, of what kind, how reliable, and the way to it. A state
 * site's link lies behind a notice; its citation is shown like any other.
 */
export function Citation({ source, id, language, isRepeated = false }: CitationProps): ReactNode {
  if (!source) return <p className={css['citation']}>{language.text('source.missing', { id })}</p>;
  const name = nameSource(source);
  const isQuoted = source.title !== null && source.publisher !== null;
  return (
    <div className={css['citation']}>
      <p>
        {source.isStateSite ? (
          <Phrase text={name} tag={null} language={language} />
        ) : (
          <OutsideLink href={source.url} language={language}>
            <Phrase text={name} tag={null} language={language} />
          </OutsideLink>
        )}
        {isQuoted && (
          <>
            {' '}
            <cite className={css['cited']}>
              <Phrase text={source.title ?? ''} tag={source.language} language={language} />
            </cite>
          </>
        )}
      </p>
      <p className={css['particulars']}>
        {listParticulars(source, language).map((part, row, all) => (
          <span key={part}>
            <bdi>{part}</bdi>
            {/* The dot keeps to what it follows, so that no line begins with one. */}
            {row < all.length - 1 && '\u00a0· '}
          </span>
        ))}
      </p>
      {source.note !== null && !isRepeated && (
        <p className={css['particulars']}>
          <Phrase text={source.note} language={language} />
        </p>
      )}
      {source.isStateSite && (
        <details className={css['stateSite']}>
          <summary>
            {language.text('source.stateSite')} · {language.text('source.stateSite.ask')}
          </summary>
          <p>{language.text('source.stateSite.notice')}</p>
          <p>
            <OutsideLink href={source.url} language={language}>
              {toWebAddress(source.url)?.host ?? language.text('source.noAddress')}
            </OutsideLink>
          </p>
        </details>
      )}
    </div>
  );
}

/** Who is named first: the publisher, else the title, else the site. */
function nameSource({ publisher, title, url, id }: SourceRecord): string {
  return publisher ?? title ?? toWebAddress(url)?.host.replace(/^www\./, '') ?? id;
}

function listParticulars(source: SourceRecord, language: Language): string[] {
  const { published, kind, reliability, readInPart } = source;
  const tongue = source.language === null ? null : language.languageName(source.language);
  return [
    published === null ? language.text('source.undated') : language.date(published),
    language.text(`sourceKind.${kind ?? 'unknown'}`),
    ...(tongue === null ? [] : [tongue]),
    language.text(`reliability.${reliability ?? 'unknown'}`),
    ...(readInPart ? [language.text('source.openingRead')] : []),
  ];
}
