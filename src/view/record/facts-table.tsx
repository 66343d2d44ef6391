import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

export interface FactsTableProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** What is known, row by row; a row whose fact no source states says so. What a museum has no word for it leaves out. */
export function FactsTable({ record, view }: FactsTableProps): ReactNode {
  const { entry, giverRole, rankReason, countryModern, occasion, materials, dimensions } = record;
  const { language } = view;
  const rank = entry.rank ?? 'unknown';
  const then = language.countryName(entry.country, entry.countryLabel);
  const hasChanged = entry.country !== null && countryModern !== entry.country;
  const words = (text: string | null): ReactNode =>
    text !== null && <Phrase text={text} language={language} />;
  return (
    <Section title={language.text('record.facts')} view={view}>
      <dl className={css['facts']}>
        <Fact name="giver" view={view}>
          {words(entry.giver)}
          {giverRole !== null && <span className={css['aside']}>{words(giverRole)}</span>}
          {entry.giver === null && entry.giverKind !== 'unknown' && (
            <span>{language.text(`giverKind.${entry.giverKind}`)}</span>
          )}
        </Fact>
        <Fact name="rank" view={view}>
          <span>
            {language.text('rank.withCloth', {
              rank: language.text(`rank.${rank}`),
              cloth: language.text(`cloth.${rank}`),
            })}
          </span>
          <span className={css['aside']}>{words(rankReason)}</span>
        </Fact>
        <Fact name={hasChanged ? 'countryThen' : 'country'} view={view}>
          {then !== null && <bdi>{then}</bdi>}
        </Fact>
        {hasChanged && (
          <Fact name="countryNow" view={view}>
            <bdi>{language.countryName(countryModern, null) ?? language.text('fact.countryNowNone')}</bdi>
          </Fact>
        )}
        <Fact name="recipient" view={view}>
          {(entry.recipient ?? entry.recipientPresumed) !== null && <Recipient record={record} view={view} />}
        </Fact>
        <Fact name="direction" view={view}>
          <span>{language.text(`direction.${entry.direction}`)}</span>
        </Fact>
        <Fact name="date" view={view}>
          {entry.date !== null && <bdi>{language.date(entry.date)}</bdi>}
        </Fact>
        <Fact name="occasion" view={view}>
          {words(occasion)}
        </Fact>
        <Fact name="materials" view={view}>
          {materials.length > 0 && words(materials.join(', '))}
        </Fact>
        <Fact name="dimensions" view={view}>
          {words(dimensions)}
        </Fact>
      </dl>
    </Section>
  );
}

function Recipient({ record: { entry }, view: { language } }: FactsTableProps): ReactNode {
  const named = language.recipientName(entry.recipient);
  if (named !== null) {
    const isTranslated = language.find(`recipient.${entry.recipient}`) !== null;
    return <Phrase text={named} tag={isTranslated ? language.tag : 'en'} language={language} />;
  }
  const presumed = language.recipientName(entry.recipientPresumed);
  if (presumed === null) return null;
  return (
    <>
      <bdi>{language.text('fact.presumed', { name: presumed })}</bdi>
      <span className={css['aside']}>{language.text('fact.presumedNote')}</span>
    </>
  );
}

interface FactProps {
  /** What it is called in the messages. */
  readonly name:
    | 'giver'
    | 'rank'
    | 'country'
    | 'countryThen'
    | 'countryNow'
    | 'recipient'
    | 'direction'
    | 'date'
    | 'occasion'
    | 'materials'
    | 'dimensions';
  readonly view: RecordView;
  /** Nothing at all where the sources state nothing. */
  readonly children: ReactNode;
}

function Fact({ name, view: { language }, children }: FactProps): ReactNode {
  const word = language.text(`fact.${name}`);
  if (word === '') return null;
  const parts = Array.isArray(children) ? (children as ReactNode[]) : [children];
  const isKnown = parts.some(Boolean);
  return (
    <div className={css['fact']}>
      <dt>{word}</dt>
      <dd>
        {isKnown ? children : <span className={css['notStated']}>{language.text('fact.notStated')}</span>}
      </dd>
    </div>
  );
}
