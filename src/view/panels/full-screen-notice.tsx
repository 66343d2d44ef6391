import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FullScreen } from './create-full-screen.ts';
import { IconButton } from './icon-button.tsx';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

/** Says that the tour may not fill the screen here, and where it may. */
export function FullScreenNotice(): ReactNode {
  const { fullScreen } = useTour();
  return fullScreen && <Notice fullScreen={fullScreen} />;
}

function Notice({ fullScreen }: { readonly fullScreen: FullScreen }): ReactNode {
  const { language, visit, linkTo } = useTour();
  const isRefused = useStore(fullScreen.store, (state) => state.isRefused);
  if (!isRefused) return null;
  const isFramed = window.parent !== window;
  return (
    <div role="alert" className={css['notice']}>
      <div>
        <p>{language.text('fullScreen.refused')}</p>
        {isFramed && (
          <p>
            <a href={`./${linkTo(visit.place())}`} target="_blank" rel="noopener">
              {language.text('fullScreen.own')}
            </a>
          </p>
        )}
      </div>
      <IconButton icon={X} name={language.text('fullScreen.close')} onPress={fullScreen.dismiss} />
    </div>
  );
}
