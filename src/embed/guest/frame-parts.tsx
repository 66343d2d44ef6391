import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { loadFrameText } from '../../language/load-frame-text.ts';
import { useLateText } from '../../view/faces/use-late-text.ts';
import { Part } from '../../view/panels/part.tsx';
import { CreditLine } from './credit-line.tsx';
import type { FrameServices } from './frame-services.ts';
import { WalkOn } from './walk-on.tsx';

/** What a frame has beside the tour: the way in, and the line below. */
export function FrameParts({ services }: { readonly services: FrameServices }): ReactNode {
  const words = useLateText(loadFrameText);
  if (!words) return null;
  return (
    <>
      {createPortal(
        <Part>
          <WalkOn threshold={services.threshold} words={words} />
        </Part>,
        services.picture,
      )}
      <Part>
        <CreditLine services={services} words={words} />
      </Part>
    </>
  );
}
