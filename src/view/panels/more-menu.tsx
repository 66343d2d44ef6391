import { Ellipsis } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MessageKey } from '../../language/messages.ts';
import {
  giftLines,
  sheetLines,
  switchLines,
  walkLines,
  type KeyLine,
  type KeyMark,
} from '../../keys/key-lines.ts';
import { findPicture } from './find-picture.ts';
import { isSheetOffered } from './is-sheet-offered.ts';
import { menuGroups, type MenuEntry } from './menu-entries.ts';
import { moveInMenu } from './move-in-menu.ts';
import { nameKey } from './name-key.ts';
import type { Tour } from './tour-context.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import bar from './bar.module.css';
import css from './menu.module.css';

const lines: readonly KeyLine[] = [...walkLines, ...giftLines, ...sheetLines, ...switchLines];

/** The last button of the bar, and the menu of all that is needed less often. */
export function MoreMenu(): ReactNode {
  const tour = useTour();
  const { language } = tour;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Which entry gets the keyboard when the menu opens. */
  const first = useRef<'first' | 'last'>('first');

  useEffect(() => {
    if (!isOpen) return undefined;
    const items = listItems(menu.current);
    items.at(first.current === 'last' ? -1 : 0)?.focus({ preventScroll: true });
    const closeFromBeside = ({ target }: Event): void => {
      if (!(target instanceof Node)) return;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setIsOpen(false);
    };
    window.addEventListener('pointerdown', closeFromBeside, true);
    return () => window.removeEventListener('pointerdown', closeFromBeside, true);
  }, [isOpen]);

  const open = (from: 'first' | 'last'): void => {
    first.current = from;
    setIsOpen(true);
  };
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (entry: MenuEntry): void => {
    // The keyboard goes back to the button first: a sheet gives it back to whatever had it.
    close();
    if ('sheet' in entry) tour.visit.openSheet(entry.sheet);
    else entry.press(tour);
  };
  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  const onMenuKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      setIsOpen(false);
      if (event.shiftKey) button.current?.focus({ preventScroll: true });
      else findPicture()?.focus({ preventScroll: true });
    } else {
      const items = listItems(menu.current);
      const at = items.findIndex((item) => item === document.activeElement);
      const next = moveInMenu(
        event.key,
        at,
        items.map((item) => item.querySelector('span')?.textContent ?? ''),
      );
      if (next === null) return;
      event.preventDefault();
      items[next]?.focus();
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={bar['item']}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : open('first'))}
        onKeyDown={onButtonKey}
      >
        <Ellipsis aria-hidden="true" />
        <span>{language.text('bar.more')}</span>
      </button>
      {isOpen && (
        // Its entries have the keyboard; what they do not take, the menu does.
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={language.text('bar.more')}
          className={css['menu']}
          onKeyDown={onMenuKey}
        >
          {menuGroups
            .map((group) => group.filter((entry) => isOffered(entry, tour)))
            .filter((group) => group.length > 0)
            .map((group, row) => (
              <div key={nameOf(group[0])} role="none" className={css['group']}>
                {row > 0 && <hr className={css['line']} />}
                {group.map((entry, at) => (
                  <Entry
                    key={nameOf(entry)}
                    entry={entry}
                    isFirst={row === 0 && at === 0}
                    onChoose={() => choose(entry)}
                  />
                ))}
              </div>
            ))}
        </div>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: MenuEntry;
  /** By this one the keyboard comes in. */
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

function Entry({ entry, isFirst, onChoose }: EntryProps): ReactNode {
  const { language } = useTour();
  const isOn = useVisitState((state) => ('isOn' in entry && entry.isOn ? entry.isOn(state) : null));
  const hasLetters = useVisitState((state) => state.letterKeys);
  const mark = keyOf(entry);
  const Icon = entry.icon;
  return (
    <button
      type="button"
      role={isOn === null ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={isOn ?? undefined}
      aria-keyshortcuts={mark && hasLetters && 'writes' in mark ? mark.writes.toUpperCase() : undefined}
      tabIndex={isFirst ? 0 : -1}
      className={css['entry']}
      onClick={onChoose}
    >
      <Icon aria-hidden="true" />
      <span>{language.text(nameOf(entry))}</span>
      {mark && hasLetters && <kbd aria-hidden="true">{nameKey(mark, language)}</kbd>}
    </button>
  );
}

function isOffered(entry: MenuEntry, tour: Tour): boolean {
  return 'sheet' in entry ? isSheetOffered(entry.sheet, tour) : (entry.isOffered?.(tour) ?? true);
}

/** The first key that does the same; null where letters are no shortcuts. */
function keyOf(entry: MenuEntry): KeyMark | null {
  for (const { keys } of lines)
    for (const [mark, act] of keys) {
      if (
        'sheet' in entry
          ? 'opens' in act && act.opens === entry.sheet
          : 'does' in act && act.does === entry.does
      )
        return mark;
    }
  return null;
}

function nameOf(entry: MenuEntry | undefined): MessageKey {
  if (!entry) return 'bar.more';
  return 'sheet' in entry ? (`bar.${entry.sheet}` as const) : entry.name;
}

function listItems(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}
