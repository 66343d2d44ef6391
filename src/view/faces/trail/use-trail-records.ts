import { useCallback, useEffect, useMemo, useState } from 'react';
import { UnknownGiftError } from '../../../delivery/record-delivery.ts';
import type { GiftRecord } from '../../../museum/catalogue/gift-record.ts';
import { useTour } from '../../panels/use-tour.ts';

/** What is known of a gift on a trail, as it comes. */
export type TrailRecord =
  | { readonly status: 'coming' }
  /** There is no such gift. */
  | { readonly status: 'unknown' }
  | { readonly status: 'failed' }
  /** The room is null where nobody knows in which one it stands. */
  | { readonly status: 'ready'; readonly record: GiftRecord; readonly room: string | null };

export interface TrailRecords {
  readonly of: (gift: string) => TrailRecord;
  /** Asks once more for what did not arrive. */
  readonly retry: () => void;
}

const coming: TrailRecord = { status: 'coming' };

/** @param gifts ids, as a link gives them: there may be none of that name */
export function useTrailRecords(gifts: readonly string[]): TrailRecords {
  const { fetchRecord, findRoom, museum } = useTour();
  const [known, setKnown] = useState<ReadonlyMap<string, TrailRecord>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const asked = gifts.join(' ');
  // Another attempt is another request, of the same gifts.
  const request = useMemo(
    () => ({ gifts: asked.split(' ').filter((gift) => gift !== ''), attempt }),
    [asked, attempt],
  );
  useEffect(() => {
    let isWanted = true;
    const note = (gift: string, found: TrailRecord): void => {
      if (isWanted) setKnown((before) => new Map(before).set(gift, found));
    };
    const findRoomOf = async (gift: string): Promise<string | null> => {
      try {
        return (await findRoom?.(gift)) ?? museum.display.giftPlace(gift)?.room ?? null;
      } catch {
        return null;
      }
    };
    const ask = async (gift: string): Promise<void> => {
      try {
        const record = await fetchRecord(gift);
        note(gift, { status: 'ready', record, room: await findRoomOf(record.entry.id) });
      } catch (error) {
        note(gift, { status: error instanceof UnknownGiftError ? 'unknown' : 'failed' });
      }
    };
    for (const gift of request.gifts) void ask(gift);
    return () => {
      isWanted = false;
    };
  }, [request, fetchRecord, findRoom, museum]);
  const of = useCallback((gift: string) => known.get(gift) ?? coming, [known]);
  return { of, retry: () => setAttempt(attempt + 1) };
}
