import { ChevronLeft, ChevronRight, Globe } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useClaims } from './use-claims.ts';
import { loadMapText, type MapText } from '../../../language/load-map-text.ts';
import { useLateText } from '../use-late-text.ts';
import css from './hall-board.module.css';

/** In the hall of the map: turns the counter on the wall, tells what it shows, and opens the map. */
export default function HallBoard(): ReactNode {
  const words = useLateText(loadMapText);
  return words && <Board text={words.text} />;
}

function Board({ text }: { readonly text: MapText['text'] }): ReactNode {
  const { language, visit } = useTour();
  const { at, date, number, unit, turnTo } = useClaims(text);
  return (
    <section className={css['board']} aria-label={text('counter')}>
      <IconButton
        icon={ChevronLeft}
        name={text('counter.before')}
        onPress={() => turnTo(at - 1)}
        isDirected
      />
      <output className={css['claim']}>
        <strong>{language.number(number)}</strong> <span>{unit}</span> <time>{date}</time>
      </output>
      <IconButton icon={ChevronRight} name={text('counter.next')} onPress={() => turnTo(at + 1)} isDirected />
      <button
        type="button"
        className={css['open']}
        aria-haspopup="dialog"
        onClick={() => visit.openSheet('map')}
      >
        <Globe aria-hidden="true" />
        {text('hall.open')}
      </button>
    </section>
  );
}
