import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { loadAroundText, type AroundText } from '../../../language/load-around-text.ts';
import { eyeHeights } from '../../../visit/comfort.ts';
import { lookAhead } from '../../../visit/survey/look-ahead.ts';
import { surveyRoom } from '../../../visit/survey/survey-room.ts';
import { wordView } from '../../../visit/survey/word-view.ts';
import { announcements } from '../../panels/announcements.ts';
import { findPicture } from '../../panels/find-picture.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { nameInOneLine } from '../../panels/name-in-one-line.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useLateText } from '../use-late-text.ts';
import css from './around.module.css';

/** What lies in front of the visitor, as it was when they asked: said aloud, and to be read until they go elsewhere. */
export default function ViewInWords(): ReactNode {
  const { describing } = useTour();
  return describing && <Asked describing={describing} />;
}

function Asked({ describing }: { readonly describing: StoreApi<number> }): ReactNode {
  const asked = useStore(describing);
  const [putAway, setPutAway] = useState(0);
  const text = useLateText(loadAroundText);
  if (!text || asked === putAway) return null;
  return <View key={asked} text={text} onClose={() => setPutAway(asked)} />;
}

interface ViewProps {
  readonly text: AroundText;
  readonly onClose: () => void;
}

function View({ text, onClose }: ViewProps): ReactNode {
  const { language, museum, visit } = useTour();
  const room = useVisitState((state) => state.room);
  const [from] = useState(room);
  const sentences = useMemo(() => {
    const survey = surveyRoom(museum, visit.pose);
    if (!survey) return [];
    const nameGift = (row: number): string => {
      const gift = museum.catalogue.gifts[row];
      return gift ? nameInOneLine(gift, language) : language.text('label.veiled');
    };
    const eyes = eyeHeights[visit.store.getState().comfort.eyes];
    return wordView(survey, lookAhead(museum, survey, visit.pose, eyes), { text, language, nameGift });
  }, [language, museum, text, visit]);
  useEffect(() => announcements.tell('view', sentences.join(' ')), [sentences]);
  if (room !== from) return null;
  return (
    <Card title={text.text('described')} close={text.text('close')} sentences={sentences} onClose={onClose} />
  );
}

interface CardProps {
  readonly title: string;
  readonly close: string;
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

function Card({ title, close, sentences, onClose }: CardProps): ReactNode {
  const { visit } = useTour();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Escape puts away what lies on top; a panel, a sheet and whatever took the key go first.
    const onKey = (event: KeyboardEvent): void => {
      const { opened, sheet } = visit.store.getState();
      if (event.key !== 'Escape' || event.defaultPrevented || opened !== null || sheet !== 'none') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [visit, onClose]);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement)) findPicture()?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section ref={card} className={css['view']} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} name={close} onPress={onClose} />
      </header>
      {/* In reach of the keyboard, so that what does not fit can be scrolled to. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul tabIndex={0}>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
