import { ChevronLeft, ChevronRight, Share2, X } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { nextExhibit } from '../../museum/display/next-exhibit.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { DoorWords } from './door-words.tsx';
import { findPicture } from './find-picture.ts';
import { GiftContent } from './gift-content.tsx';
import { IconButton } from './icon-button.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { LateFace } from './late-face.tsx';
import type { PanelServices } from './panel-services.ts';
import { Part } from './part.tsx';
import { StandingLine } from './standing-line.tsx';
import { titleOf } from './title-of.ts';
import { useCover } from './use-cover.ts';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import { VeilContent } from './veil-content.tsx';
import type { LastInput } from './watch-input.ts';
import css from './panel.module.css';

/** How far keys scroll, CSS pixels. */
const scrollSteps: ReadonlyMap<string, number | 'page'> = new Map<string, number | 'page'>([
  ['ArrowDown', 60],
  ['ArrowUp', -60],
  ['PageDown', 'page'],
  [' ', 'page'],
]);

export interface ExhibitPanelProps {
  readonly exhibit: ExhibitId;
  readonly lastInput: LastInput;
  readonly onCovered: PanelServices['onCovered'];
}

/** The panel beside the picture: what is known of the exhibit in front of the visitor. */
export function ExhibitPanel({ exhibit, lastInput, onCovered }: ExhibitPanelProps): ReactNode {
  const tour = useTour();
  const { faces, hall, language, visit, museum } = tour;
  const view = useRecordView();
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useCover(panel, onCovered);

  const shown = useRef(exhibit);
  useLayoutEffect(() => {
    shown.current = exhibit;
  }, [exhibit]);
  useLayoutEffect(() => {
    const element = panel.current;
    const isFromList = document.activeElement?.hasAttribute('data-exhibit') ?? false;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // Who closes it from within goes back to the exhibit in the list, or to the picture, not to nowhere.
      const listed = document.querySelector<HTMLElement>(
        `nav [data-exhibit=${JSON.stringify(shown.current)}]`,
      );
      ((isFromList && listed) || findPicture())?.focus({ preventScroll: true });
    };
  }, []);

  const room = museum.display.roomOf(exhibit);
  /** Something to leaf to: buttons that would do nothing are not there. */
  const hasOthers =
    room !== undefined &&
    museum.display.giftsIn(room).some((row) => (museum.catalogue.gifts[row]?.id as string) !== exhibit);
  const leaf = (step: 1 | -1): void => {
    if (room === undefined) return;
    const display = museum.display.layOutRoom(room);
    const row = nextExhibit(display, display.rowOf(exhibit), step, { documentedOnly: true });
    if (row >= 0) visit.openExhibit(display.exhibitId(row));
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    visit.closeExhibit();
  };
  const scrollByKey = (event: KeyboardEvent): void => {
    // Keys that scroll do so from the title, too, which has the keyboard first and lies outside what scrolls.
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const text = body.current;
    const step = scrollSteps.get(event.key);
    if (!text || step === undefined || !isPlain || !(event.target instanceof HTMLHeadingElement)) return;
    event.preventDefault();
    text.scrollBy({ top: step === 'page' ? text.clientHeight * 0.85 : step });
  };

  const title = titleOf(exhibit, tour);
  const gift = museum.catalogue.find(exhibit);
  return (
    // Escape closes it from wherever in it one is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className={css['panel']}
      aria-label={language.text('panel.name', { title: title.text })}
      onKeyDown={(event) => {
        closeByKey(event);
        scrollByKey(event);
      }}
    >
      <header className={css['head']}>
        <PanelHeading key={exhibit} exhibit={exhibit} lastInput={lastInput} />
        <div className={css['tools']}>
          {hasOthers && (
            <>
              <IconButton
                icon={ChevronLeft}
                name={language.text('panel.previous')}
                onPress={() => leaf(-1)}
                isDirected
              />
              <IconButton
                icon={ChevronRight}
                name={language.text('panel.next')}
                onPress={() => leaf(1)}
                isDirected
              />
            </>
          )}
          {faces.share && (
            <IconButton
              icon={Share2}
              name={language.text('share.this')}
              onPress={() => visit.openSheet('share')}
            />
          )}
          <IconButton icon={X} name={language.text('panel.close')} onPress={() => visit.closeExhibit()} />
        </div>
      </header>
      <div key={exhibit} ref={body} className={css['body']}>
        <DoorWords exhibit={exhibit} />
        <StandingLine exhibit={exhibit} />
        {hall && <LateFace load={hall.loadHome} />}
        <Part shows={exhibit} isMissed>
          {gift ? <GiftContent key={gift.id} gift={gift} view={view} /> : <VeilContent exhibit={exhibit} />}
        </Part>
      </div>
    </aside>
  );
}
