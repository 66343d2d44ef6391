import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

vi.stubGlobal('__EMBED_TAG__', 'museum-tour');
vi.stubGlobal('__TOUR_VERSION__', '1.2.3');

it('is drawn on a server: the element, its attributes, and what stands there without a script', async () => {
  const { MuseumTour } = await import('../../../src/embed/react/museum-tour.tsx');
  const html = renderToString(
    <MuseumTour src="https://museum.example/" exhibit="castro-rifle" headingLevel="3" className="wide">
      <a href="https://museum.example/gifts/castro-rifle.html">Rifle</a>
    </MuseumTour>,
  );
  expect(html).toMatch(/^<museum-tour [^>]*exhibit="castro-rifle"/);
  expect(html).toContain('heading-level="3"');
  expect(html).toContain('class="wide"');
  expect(html).toContain('src="https://museum.example/"');
  expect(html).toContain('gifts/castro-rifle.html');
});
