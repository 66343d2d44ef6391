import { ListCheck, ListPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTour } from './use-tour.ts';
import { useTrail } from './use-trail.ts';
import css from './trail-button.module.css';

export interface TrailButtonProps {
  readonly gift: string;
  /** As it is read. */
  readonly title: string;
  /** Only a sign, beside many others of its kind. */
  readonly isSmall?: boolean;
}

/** Puts a gift on the visitor's trail, or takes it off again. Not there where trails cannot be opened. */
export function TrailButton({ gift, title, isSmall = false }: TrailButtonProps): ReactNode {
  const { faces, language, visit } = useTour();
  const { trail, change } = useTrail();
  const [isFull, setFull] = useState(false);
  if (!faces.trail) return null;
  const isOn = trail.gifts.some((one) => one.gift === gift);
  const press = (): void => setFull(change({ kind: isOn ? 'remove' : 'add', gift }) === 'full');
  const Icon = isOn ? ListCheck : ListPlus;
  const word = language.text(isOn ? 'trail.onIt' : 'trail.add');
  const button = (
    <button
      type="button"
      className={isSmall ? undefined : css['add']}
      aria-pressed={isOn}
      aria-label={isSmall ? language.text('trail.addNamed', { title }) : undefined}
      title={isSmall ? word : undefined}
      onClick={press}
    >
      <Icon aria-hidden="true" />
      {!isSmall && word}
    </button>
  );
  if (isSmall)
    return (
      <>
        {button}
        {isFull && <output>{language.text('trail.full')}</output>}
      </>
    );
  return (
    <>
      {button}
      {isOn && (
        <button type="button" className={css['open']} onClick={() => visit.openSheet('trail')}>
          {language.text('trail.open', { count: trail.gifts.length })}
        </button>
      )}
      {isFull && <output>{language.text('trail.full')}</output>}
    </>
  );
}
