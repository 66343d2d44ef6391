import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Wanderer } from './create-wanderer.ts';
import { describeRoom } from './describe-room.ts';
import { findPicture } from './find-picture.ts';
import { IconButton } from './icon-button.tsx';
import { titleOf } from './title-of.ts';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

/** Says where chance has led; leads on, or back. */
export function ChanceLine(): ReactNode {
  const { wanderer } = useTour();
  return wanderer && <Line wanderer={wanderer} />;
}

function Line({ wanderer }: { readonly wanderer: Wanderer }): ReactNode {
  const tour = useTour();
  const { language, visit } = tour;
  const { status, led } = useStore(wanderer.store);
  if (status === 'resting' && !led) return null;
  const words = led
    ? language.text('chance.led', {
        room: describeRoom(led.room as RoomId, tour)?.name.text ?? '',
        gift: titleOf(led.exhibit, tour).text,
      })
    : language.text(status === 'failed' ? 'chance.failed' : 'chance.looking');
  const act = (action: () => void) => (): void => {
    action();
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <div className={css['travel']}>
      <p>
        <output>{words}</output>
      </p>
      {led && (
        <>
          <button type="button" onClick={act(wanderer.goSomewhere)}>
            {language.text('chance.again')}
          </button>
          <button type="button" onClick={act(() => visit.goTo(led.from))}>
            {language.text('chance.back')}
          </button>
        </>
      )}
      {status !== 'looking' && (
        <IconButton icon={X} name={language.text('chance.close')} onPress={act(wanderer.dismiss)} />
      )}
    </div>
  );
}
