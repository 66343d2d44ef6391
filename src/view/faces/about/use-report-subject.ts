import { useEffect, useState } from 'react';
import type { AboutText } from '../../../language/load-about-text.ts';
import type { ReportSubject } from '../../../language/report/compose-report.ts';
import type { Claim, GiftRecord } from '../../../museum/catalogue/gift-record.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

export interface OpenSubject extends ReportSubject {
  /** Language of the title. */
  readonly tag: string;
  /** Claims one may choose from; none until the record has come. */
  readonly claims: readonly Claim[];
}

/**
 * What a report is about: the gift that is open, else the room whose place is open or that is stood in.
 *
 * @param row of the claim that is meant; null for all of it
 * @param words null until they have come
 */
export function useReportSubject(row: number | null, words: AboutText | null): OpenSubject | null {
  const { fetchRecord, language, linkTo, museum } = useTour();
  const opened = useVisitState((state) => state.opened);
  const stoodIn = useVisitState((state) => state.room);
  const gift = opened === null ? undefined : museum.catalogue.find(opened);
  const id = gift?.id ?? null;
  const [record, setRecord] = useState<GiftRecord | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (id !== null)
      fetchRecord(id).then(
        (come) => isWanted && setRecord(come),
        // Without it a report is about the entry as a whole.
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [id, fetchRecord]);
  if (!words) return null;
  const at = (link: string): string => new URL(link, document.baseURI).href;
  if (gift) {
    const claims = record?.entry.id === gift.id ? record.claims : [];
    const claim = row === null ? undefined : claims[row];
    const { text, tag } = language.choose(gift.title);
    return {
      kind: 'gift',
      id: gift.id,
      title: text,
      tag,
      claims,
      field: claim ? language.text(`claimField.${claim.field}`) : null,
      claim:
        claim && row !== null
          ? { number: row + 1, says: claim.says, source: nameSource(record, claim.source) }
          : null,
      address: at(linkTo({ exhibit: gift.id })),
    };
  }
  const place = opened === null ? undefined : museum.display.roomOf(opened);
  const room = museum.plan.rooms.find((one) => one.id === (place ?? stoodIn));
  const name = room && language.choose(room.name);
  return {
    kind: room ? 'room' : 'museum',
    id: room?.id ?? '',
    title: name?.text ?? '',
    tag: name?.tag ?? language.tag,
    claims: [],
    field: null,
    claim: null,
    address: at(linkTo(room ? { room: room.id } : {})),
  };
}

function nameSource(record: GiftRecord | null, id: string): string {
  const source = record?.sources[id];
  return source ? `${source.publisher ?? source.title ?? id}, ${source.url}` : id;
}
