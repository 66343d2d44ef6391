import { createRoot } from 'react-dom/client';
import { PlainCatalogue } from './plain-catalogue.tsx';
import type { ReadingServices } from './tour-context.ts';
import { TourProvider } from './tour-provider.tsx';

/**
 * Mounts the list of gifts where no picture can be drawn.
 *
 * @param root empty element that fills the page
 * @returns how to unmount it
 */
export function mountPlainCatalogue(root: HTMLElement, services: ReadingServices): () => void {
  const react = createRoot(root);
  react.render(
    <TourProvider services={services}>
      <PlainCatalogue />
    </TourProvider>,
  );
  return () => react.unmount();
}
