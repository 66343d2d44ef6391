import { useCallback, useEffect, useState } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { useTour } from './use-tour.ts';

export type RecordState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly record: GiftRecord };

/** What is known of a gift, as it comes; and how to ask again after it did not. */
export function useRecord(gift: string): { readonly state: RecordState; readonly retry: () => void } {
  const { fetchRecord } = useTour();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly gift: string;
    readonly attempt: number;
    readonly record: GiftRecord | null;
  } | null>(null);

  useEffect(() => {
    let isWanted = true;
    const take = (record: GiftRecord | null): void => {
      if (isWanted) setAnswer({ gift, attempt, record });
    };
    fetchRecord(gift).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [fetchRecord, gift, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  if (answer?.gift !== gift || answer.attempt !== attempt) return { state: { status: 'loading' }, retry };
  const { record } = answer;
  return { state: record ? { status: 'ready', record } : { status: 'failed' }, retry };
}
