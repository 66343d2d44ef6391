import type { ReactNode } from 'react';
import { describeGift } from '../../../language/describe-gift.ts';
import type { Text } from '../../../language/create-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import type { SourceRecord } from '../../../museum/catalogue/gift-record.ts';
import { formatTrail } from '../../../trail/format-trail.ts';
import type { Trail, TrailGift } from '../../../trail/trail.ts';
import { trailTour } from '../../../visit/tour/trail-tour-id.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Phrase } from '../../record/phrase.tsx';
import { absoluteLink } from '../share/absolute-link.ts';
import type { TrailRecord, TrailRecords } from './use-trail-records.ts';
import css from './class-sheet.module.css';

/** Lines to write on below each gift. */
const answerLines = 3;

export interface ClassSheetProps {
  readonly trail: Trail;
  readonly records: TrailRecords;
  readonly words: Text<TrailKey>;
}

/** The trail on paper: seen by printers alone. */
export function ClassSheet({ trail, records, words }: ClassSheetProps): ReactNode {
  const { language } = useTour();
  const written = formatTrail(trail);
  return (
    <article className={css['sheet']} lang={language.tag} dir={language.direction} data-class-sheet="">
      <header>
        <h1 dir="auto">{trail.title || language.text('bar.trail')}</h1>
        <p className={css['by']}>
          {trail.author !== '' && <span dir="auto">{words.text('sheet.by', { author: trail.author })}</span>}
          <span className={css['name']}>{words.text('sheet.name')}</span>
        </p>
      </header>
      <ol>
        {trail.gifts.map((one) => (
          <li key={one.gift}>
            <SheetGift one={one} record={records.of(one.gift)} words={words} />
          </li>
        ))}
      </ol>
      <footer>
        <p>{words.text('sheet.made')}</p>
        {written !== null && (
          <p dir="auto">
            {words.text('sheet.link', { link: absoluteLink({ tour: trailTour, trail: written }) })}
          </p>
        )}
      </footer>
    </article>
  );
}

interface SheetGiftProps {
  readonly one: TrailGift;
  readonly record: TrailRecord;
  readonly words: Text<TrailKey>;
}

function SheetGift({ one, record, words }: SheetGiftProps): ReactNode {
  const { language, museum } = useTour();
  if (record.status !== 'ready') {
    return (
      <>
        <h2>{one.gift}</h2>
        <p>{words.text(record.status === 'unknown' ? 'unknown' : 'failed', { gift: one.gift })}</p>
      </>
    );
  }
  const { entry, sources } = record.record;
  const title = language.choose(entry.title);
  const { giver, country } = describeGift(entry, language);
  const room = museum.plan.rooms.find(({ id }) => id === record.room);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.text('sheet.giver'), [giver, country].filter(Boolean).join(', ') || null],
    [words.text('sheet.date'), language.date(entry.date)],
    [words.text('sheet.recipient'), language.recipientName(entry.recipient)],
    [words.text('sheet.room'), room ? language.choose(room.name).text : null],
  ];
  return (
    <>
      <h2>
        <Phrase text={title.text} tag={title.tag} language={language} />
      </h2>
      <dl>
        {facts
          .filter(([name]) => name !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value ?? words.text('sheet.unknown')}</dd>
            </div>
          ))}
      </dl>
      {one.note !== '' && (
        <p className={css['note']} dir="auto">
          {one.note}
        </p>
      )}
      <h3>{words.text('sheet.answers')}</h3>
      <div className={css['answers']} aria-hidden="true">
        {Array.from({ length: answerLines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
      <h3>{words.text('sheet.sources')}</h3>
      <ul>
        {Object.values(sources).map((source) => (
          <li key={source.id}>
            <PrintedSource source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PrintedSource({ source }: { readonly source: SourceRecord }): ReactNode {
  const { language } = useTour();
  const { publisher, title, published, url } = source;
  const parts = [publisher, title === null ? null : `“${title}”`, published && language.date(published)];
  const named = parts.filter((part) => part !== null);
  return (
    <>
      {named.map((part, row) => (
        <span key={part}>
          <bdi>{part}</bdi>
          {row < named.length - 1 ? ', ' : '. '}
        </span>
      ))}
      <span className={css['url']} dir="ltr">
        {url}
      </span>
    </>
  );
}
