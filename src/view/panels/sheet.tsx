import { Share2, X } from 'lucide-react';
import { useLayoutEffect, useRef, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';
import { findPicture } from './find-picture.ts';
import { IconButton } from './icon-button.tsx';
import { hasAddress } from '../../address/faces.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isWide?: boolean;
  /** Takes as much of the page as is of use. */
  readonly isFull?: boolean;
  /** Takes the whole page; what it holds lays itself out and scrolls by itself. */
  readonly isPage?: boolean;
}

/**
 * A sheet over the picture, one at a time. The browser keeps the keyboard in it and, when it goes, gives it back
 * to whatever had it before; but who has chosen somewhere to go comes to the picture, where keys walk. What is
 * marked `data-first` gets the keyboard on opening, except what one writes in on a touch screen, where a keyboard
 * would rise over half of the sheet.
 */
export function Sheet({
  title,
  children,
  isWide = false,
  isFull = false,
  isPage = false,
}: SheetProps): ReactNode {
  const { language, visit } = useTour();
  const dialog = useRef<HTMLDialogElement>(null);
  const given = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Where the browser has put the keyboard.
    given.current = document.activeElement;
    let hasLeft = false;
    const stop = visit.onTravel(() => {
      hasLeft = true;
    });
    return () => {
      stop();
      element?.close();
      if (hasLeft) findPicture()?.focus({ preventScroll: true });
    };
  }, [visit]);
  // Whenever what is marked comes: words that a face waits for may bring it. Who has gone elsewhere by then is left alone.
  useLayoutEffect(() => {
    const first = dialog.current?.querySelector<HTMLElement>('[data-first]');
    if (!first || given.current === null) return;
    const isTouched = window.matchMedia('(pointer: coarse)').matches;
    if (document.activeElement === given.current && !(isTouched && first instanceof HTMLInputElement))
      first.focus();
    given.current = null;
  });

  const close = (): void => visit.openSheet('none');
  const closeByEscape = (event: SyntheticEvent): void => {
    event.preventDefault();
    close();
  };
  const closeFromBeside = (event: MouseEvent): void => {
    // Only the backdrop is the dialog itself: everything within has an element of its own.
    if (event.target === dialog.current) close();
  };
  return (
    // A click beside it is a comfort; Escape and the button do the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={[css['sheet'], isPage ? css['page'] : isFull ? css['full'] : isWide && css['wide']]
        .filter(Boolean)
        .join(' ')}
      // What fills the page draws on its own dark ground, in every theme.
      data-ground={isPage ? 'dark' : undefined}
      aria-label={title}
      onCancel={closeByEscape}
      onClick={closeFromBeside}
    >
      <div className={css['frame']}>
        <header className={css['head']}>
          <h2>{title}</h2>
          <div className={css['tools']}>
            <IconButton icon={X} name={language.text('sheet.close')} onPress={close} />
            <ShareButton />
          </div>
        </header>
        {/* In reach of the keyboard, so that it can be scrolled where it holds nothing to press. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={css['body']} tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  );
}

/** Shares what lies open, where it has an address. */
function ShareButton(): ReactNode {
  const { faces, language, visit } = useTour();
  const sheet = useVisitState((state) => state.sheet);
  if (!faces.share || sheet === 'share' || !hasAddress(sheet)) return null;
  return (
    <IconButton icon={Share2} name={language.text('share.this')} onPress={() => visit.openSheet('share')} />
  );
}
