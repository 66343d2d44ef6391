// @vitest-environment happy-dom
import { act, createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TourElement } from '../../../src/embed/element/tour-element.ts';

vi.stubGlobal('__EMBED_TAG__', 'museum-tour');
vi.stubGlobal('__TOUR_VERSION__', '1.2.3');
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// No picture and no card comes; what the element does with them is tested in a browser.
vi.stubGlobal('fetch', () => new Promise(() => {}));

const { MuseumTour } = await import('../../../src/embed/react/museum-tour.tsx');

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

it('gives the element by its ref, and what is no longer given is taken away', async () => {
  const ref = createRef<TourElement>();
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <StrictMode>
        <MuseumTour ref={ref} src="https://museum.example/" room="main-1-4" lang="ko" headingLevel="3" />
      </StrictMode>,
    ),
  );
  const tour = ref.current as TourElement;
  expect(tour.localName).toBe('museum-tour');
  expect(tour.getAttribute('heading-level')).toBe('3');
  expect([tour.room, tour.lang, tour.isOpen]).toEqual(['main-1-4', 'ko', false]);
  expect(typeof tour.goTo).toBe('function');
  await act(async () => root.render(<MuseumTour ref={ref} src="https://museum.example/" tour="faces" />));
  expect(ref.current?.tour).toBe('faces');
  expect(ref.current?.hasAttribute('room')).toBe(false);
  await act(async () => root.unmount());
});

it('hands each event to its prop, once, the newest one, and none after it has gone', async () => {
  const heard: string[] = [];
  const draw = (name: string) => (
    <StrictMode>
      <MuseumTour
        src="https://museum.example/"
        onRoomEnter={({ detail }) => heard.push(`${name} ${detail.room}`)}
        onLoad={() => heard.push(`${name} load`)}
      />
    </StrictMode>
  );
  const root = createRoot(place);
  await act(async () => root.render(draw('first')));
  await act(async () => root.render(draw('second')));
  const tour = place.querySelector('museum-tour') as HTMLElement;
  tour.dispatchEvent(new CustomEvent('room-enter', { detail: { room: 'main-1-4', title: '' } }));
  tour.dispatchEvent(new CustomEvent('load', { detail: {} }));
  expect(heard).toEqual(['second main-1-4', 'second load']);
  await act(async () => root.unmount());
  tour.dispatchEvent(new CustomEvent('load', { detail: {} }));
  expect(heard).toHaveLength(2);
});
