import { Download } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import type { DrawStill } from '../../panels/panel-services.ts';
import { useTour } from '../../panels/use-tour.ts';
import { CopyField } from './copy-field.tsx';
import { takeStill, type TakenStill } from './take-still.ts';
import css from './share.module.css';

/** Pixels of the longer side: for a message, a page, a slide, a print. */
const sizes = [1200, 1600, 2400, 3840] as const;

/** A picture of the view at a size of one's own, with its credit line and its text. */
export function StillSection({ words }: { readonly words: Text<ShareKey> }): ReactNode {
  const { drawStill } = useTour();
  return (
    <section className={css['part']}>
      <h3>{words.text('still.title')}</h3>
      {drawStill ? (
        <StillMaker words={words} drawStill={drawStill} />
      ) : (
        <p className={css['note']}>{words.text('still.none')}</p>
      )}
    </section>
  );
}

type Taking = TakenStill | 'taking' | 'failed' | null;

function StillMaker({
  words,
  drawStill,
}: {
  readonly words: Text<ShareKey>;
  readonly drawStill: DrawStill;
}): ReactNode {
  const tour = useTour();
  const [longest, setLongest] = useState<number>(1600);
  const [taken, setTaken] = useState<Taking>(null);
  const still = typeof taken === 'object' ? taken : null;
  useEffect(() => {
    if (still) return () => URL.revokeObjectURL(still.address);
    return undefined;
  }, [still]);
  const take = async (): Promise<void> => {
    setTaken('taking');
    try {
      setTaken(await takeStill(await drawStill(longest), tour, words));
    } catch (error) {
      console.info('share: no still', error);
      setTaken('failed');
    }
  };
  return (
    <>
      <p className={css['note']}>{words.text('still.note')}</p>
      <p className={css['ways']}>
        <label className={css['choice']}>
          {words.text('still.size')}
          <select value={longest} onChange={({ target }) => setLongest(Number(target.value))}>
            {sizes.map((pixels) => (
              <option key={pixels} value={pixels}>
                {words.text('still.pixels', { pixels })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={css['main']}
          disabled={taken === 'taking'}
          onClick={() => void take()}
        >
          {words.text(still ? 'still.again' : 'still.take')}
        </button>
        <output>{taken === 'taking' && words.text('still.taking')}</output>
      </p>
      {taken === 'failed' && <p role="alert">{words.text('still.failed')}</p>}
      {still && (
        <>
          <img className={css['still']} src={still.address} alt={still.alt} />
          <p className={css['ways']}>
            <a className={css['main']} href={still.address} download={still.name}>
              <Download aria-hidden="true" />
              {words.text('still.save')}
            </a>
            <span className={css['note']}>
              {words.text('still.made', { width: still.width, height: still.height })}
            </span>
          </p>
          <h4>{words.text('still.alt')}</h4>
          <CopyField words={words} label={words.text('still.alt')} value={still.alt} lines={4} />
        </>
      )}
    </>
  );
}
