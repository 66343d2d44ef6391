import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '../../language/create-text.ts';
import type { FrameKey } from '../../language/load-frame-text.ts';
import { useTour } from '../../view/panels/use-tour.ts';
import css from './frame.module.css';

export interface CorrectionNoteProps {
  readonly gift: string;
  readonly words: Text<FrameKey>;
  /** Shows what was changed. */
  readonly onRead: () => void;
}

/** Says quietly that what the catalogue told of a gift has been corrected, and when; it leads to what was changed. */
export function CorrectionNote({ gift, words, onRead }: CorrectionNoteProps): ReactNode {
  const { fetchRecord, language, museum } = useTour();
  const isGift = museum.catalogue.find(gift) !== undefined;
  const [date, setDate] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (isGift)
      fetchRecord(gift).then(
        ({ corrections }) => {
          const latest = corrections
            .map((one) => one.date)
            .sort()
            .at(-1);
          if (isWanted && latest !== undefined) setDate(latest);
        },
        // The panel says that the record did not come.
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [fetchRecord, gift, isGift]);
  if (date === null) return null;
  return (
    <button type="button" className={css['quiet']} onClick={onRead}>
      {words.text('corrected', { date: language.date(date) })}
    </button>
  );
}
