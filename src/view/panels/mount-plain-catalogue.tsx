import { createRoot } from 'react-dom/client';
import { PlainCatalogue } from './plain-catalogue.tsx';
import { rememberChoices } from './remember-choices.ts';
import type { ReadingServices } from './tour-context.ts';
import { TourProvider } from './tour-provider.tsx';
import { visitorChoices } from './visitor-choices.ts';

/**
 * Mounts the list of gifts where no picture can be drawn.
 *
 * @param root empty element that fills the page
 * @returns how to unmount it
 */
export function mountPlainCatalogue(root: HTMLElement, services: ReadingServices): () => void {
  const { contentNotes } = visitorChoices.recall();
  if (contentNotes !== undefined) services.visit.setContentNotes(contentNotes);
  const stopRemembering = rememberChoices(services.visit);
  const react = createRoot(root);
  react.render(
    <TourProvider services={services}>
      <PlainCatalogue />
    </TourProvider>,
  );
  return () => {
    react.unmount();
    stopRemembering();
  };
}
