import { Suspense, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import { citeGift, citeSubject } from '../../../language/cite/cite-subject.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import type { SourceRecord } from '../../../museum/catalogue/gift-record.ts';
import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import { useEvidence } from '../../panels/use-evidence.ts';
import { useRecord } from '../../panels/use-record.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useGuide, useGuideState } from '../tours/use-guide.ts';
import { absoluteLink } from './absolute-link.ts';
import { CitationForms } from './citation-forms.tsx';
import { citedSite } from './cited-site.ts';
import { today } from './today.ts';
import css from './share.module.css';

interface WordsProps {
  readonly words: Text<ShareKey>;
}

/** How to cite what is shown: the gift whose panel is open, else the tour under way, else the room one stands in. */
export function CiteSection({ words }: WordsProps): ReactNode {
  const { museum, openGuide } = useTour();
  const opened = useVisitState((state) => state.opened);
  const tour = useVisitState((state) => state.tour);
  const here = useVisitState((state) => state.room);
  const room = museum.plan.rooms.find(({ id }) => id === here);
  const gift = opened === null ? undefined : museum.catalogue.find(opened);
  return (
    <section className={css['part']}>
      <h3>{words.text('cite.title')}</h3>
      {gift ? (
        <GiftCitation key={gift.id} words={words} gift={gift.id} />
      ) : tour !== null && openGuide ? (
        <Suspense fallback={<Coming words={words} />}>
          <TourCitation words={words} tour={tour} room={room} />
        </Suspense>
      ) : (
        room && <RoomCitation words={words} room={room} />
      )}
    </section>
  );
}

function GiftCitation({ words, gift }: WordsProps & { readonly gift: string }): ReactNode {
  const { language } = useTour();
  const { state, retry } = useRecord(gift);
  if (state.status === 'loading') return <Coming words={words} />;
  if (state.status === 'failed') {
    return (
      <p role="alert">
        {words.text('cite.failed')}{' '}
        <button type="button" className={css['quiet']} onClick={retry}>
          {language.text('panel.tryAgain')}
        </button>
      </p>
    );
  }
  const access = { url: absoluteLink({ exhibit: gift }), accessed: today() };
  const citation = citeGift(state.record, citedSite(words), access, language);
  return <CitationForms words={words} citation={citation} kind="gift" />;
}

function TourCitation({
  words,
  tour: id,
  room,
}: WordsProps & { readonly tour: string; readonly room: Room | undefined }): ReactNode {
  const { language } = useTour();
  const trail = useVisitState((state) => state.trail);
  const tour = useGuideState(useGuide(), (state) => state.tour);
  if (tour?.id !== id) return room ? <RoomCitation words={words} room={room} /> : null;
  const { title, sources } = tour;
  const url = absoluteLink({ tour: id, ...(trail !== null && { trail }) });
  const access = { url, accessed: today() };
  const citation = citeSubject({ kind: 'tour', id, title, sources }, citedSite(words), access, language);
  return <CitationForms words={words} citation={citation} kind="tour" />;
}

function RoomCitation({ words, room }: WordsProps & { readonly room: Room }): ReactNode {
  const { language } = useTour();
  const evidence = useEvidence();
  if (evidence === null) return <Coming words={words} />;
  const known: Readonly<Record<string, SourceRecord>> = evidence === 'failed' ? {} : evidence.sources;
  const sources = Object.fromEntries(
    room.gradeSources.flatMap((id) => (known[id] ? [[id, known[id]] as const] : [])),
  );
  const access = { url: absoluteLink({ room: room.id }), accessed: today() };
  const subject = { kind: 'room', id: room.id, title: room.name, sources } as const;
  return (
    <>
      {evidence === 'failed' && <p role="alert">{words.text('cite.failed')}</p>}
      <CitationForms
        words={words}
        citation={citeSubject(subject, citedSite(words), access, language)}
        kind="room"
      />
    </>
  );
}

function Coming({ words }: WordsProps): ReactNode {
  return <output>{words.text('cite.coming')}</output>;
}
