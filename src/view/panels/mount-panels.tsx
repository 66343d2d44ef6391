import { createRoot } from 'react-dom/client';
import type { PanelServices } from './panel-services.ts';
import { Panels } from './panels.tsx';
import { TourProvider } from './tour-provider.tsx';
import { visitorChoices } from './visitor-choices.ts';
import { watchInput } from './watch-input.ts';

/**
 * Mounts all that is read beside the picture.
 *
 * @param root empty element over the picture
 * @returns how to unmount it
 */
export function mountPanels(root: HTMLElement, services: PanelServices): () => void {
  const { anchors, onCovered, visit } = services;
  const { reducedMotion, letterKeys, quality } = visitorChoices.recall();
  if (reducedMotion !== undefined) visit.setReducedMotion(reducedMotion);
  if (letterKeys !== undefined) visit.setLetterKeys(letterKeys);
  // An address that asks for a quality is meant for this visit.
  if (quality !== undefined && visit.store.getState().quality === 'automatic') visit.setQuality(quality);
  const input = watchInput(window);
  const react = createRoot(root);
  react.render(
    <TourProvider services={services}>
      <Panels anchors={anchors} onCovered={onCovered} lastInput={input.last} />
    </TourProvider>,
  );
  return () => {
    react.unmount();
    input.stop();
  };
}
