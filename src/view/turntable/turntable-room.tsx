import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { ComparePicker } from './compare-picker.tsx';
import { GiftCard } from './gift-card.tsx';
import { TurnedPicture } from './turned-picture.tsx';
import type { ModelState, Turntable } from './turntable.ts';
import type { TurntableWords } from './turntable-services.ts';
import css from './turntable.module.css';

export interface TurntableRoomProps {
  readonly words: TurntableWords;
  readonly gift: GiftEntry;
  readonly onClose: () => void;
}

/** As many as one row holds without becoming toys. */
const most = 4;

/** All that is in the turntable's window: the picture, what each thing on it goes by, what it may be set beside. */
export function TurntableRoom({ words, gift, onClose }: TurntableRoomProps): ReactNode {
  const { language, say } = words;
  const [gifts, setGifts] = useState<readonly GiftEntry[]>([gift]);
  const [models, setModels] = useState<Readonly<Record<string, ModelState>>>({});
  const [turntable, setTurntable] = useState<Turntable | null>(null);
  const title = language.choose(gift.title);
  return (
    <div className={css['frame']}>
      <header className={css['head']}>
        <h2 lang={title.tag}>{title.text}</h2>
        <button
          type="button"
          className={css['sign']}
          aria-label={say('close')}
          title={say('close')}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <TurnedPicture
        words={words}
        gifts={gifts}
        onOpened={setTurntable}
        onModel={(id, state) => setModels((before) => ({ ...before, [id]: state }))}
      />
      <div className={css['side']}>
        {gifts.length > 1 && <p className={css['quiet']}>{say('shared', { count: gifts.length })}</p>}
        {gifts.map((one, row) => (
          <GiftCard
            key={one.id}
            words={words}
            gift={one}
            model={models[one.id]}
            number={gifts.length > 1 ? row + 1 : null}
            onRetry={() => void turntable?.load(one)}
            onApproach={() => turntable?.approach(row)}
            onRemove={row === 0 ? null : () => setGifts(gifts.filter(({ id }) => id !== one.id))}
          />
        ))}
        <ComparePicker
          words={words}
          shown={gifts}
          isFull={gifts.length >= most}
          onPick={(picked) => setGifts([...gifts, picked])}
        />
      </div>
    </div>
  );
}
