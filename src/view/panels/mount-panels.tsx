import { createRoot } from 'react-dom/client';
import { followDisplay } from './follow-display.ts';
import type { PanelServices } from './panel-services.ts';
import { Panels } from './panels.tsx';
import { followReadingChoices } from './reading-choices.ts';
import { rememberChoices } from './remember-choices.ts';
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
  const recalled = visitorChoices.recall();
  const { reducedMotion, letterKeys, contentNotes, quality, language, season, isSoundOn, volume, comfort } =
    recalled;
  if (reducedMotion !== undefined) visit.setReducedMotion(reducedMotion);
  if (comfort) visit.setComfort(comfort);
  if (letterKeys !== undefined) visit.setLetterKeys(letterKeys);
  if (contentNotes !== undefined) visit.setContentNotes(contentNotes);
  if (volume !== undefined) visit.setVolume(volume);
  if (isSoundOn !== undefined) visit.setSound(isSoundOn);
  // What an address asks for is meant for this visit.
  const asked = visit.place();
  if (language !== undefined && asked.language === undefined) visit.setLanguage(language);
  if (season !== undefined && asked.season === undefined) visit.setSeason(season);
  if (quality !== undefined && visit.store.getState().quality === 'automatic') visit.setQuality(quality);
  const stopRemembering = rememberChoices(visit);
  const stopReading = followReadingChoices(document);
  const stopDisplay = followDisplay(visit, window);
  const input = watchInput(window);
  const react = createRoot(root);
  const show = (shown: PanelServices): void =>
    react.render(
      <TourProvider services={shown}>
        <Panels anchors={anchors} onCovered={onCovered} lastInput={input.last} />
      </TourProvider>,
    );
  show(services);
  // While one works on the data: what is open is read again. Another function is what has it ask anew.
  if (import.meta.hot)
    window.addEventListener('museum-data-taken', () =>
      show({ ...services, fetchRecord: (gift) => services.fetchRecord(gift) }),
    );
  return () => {
    react.unmount();
    input.stop();
    stopRemembering();
    stopReading();
    stopDisplay();
  };
}
