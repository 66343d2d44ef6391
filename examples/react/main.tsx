import { StrictMode, useRef, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { MuseumTour } from '../../src/embed/react/museum-tour.tsx';
import type { TourElement } from '../../src/embed/element/tour-element.ts';

function Page(): ReactElement {
  const tour = useRef<TourElement>(null);
  const [room, setRoom] = useState('');
  return (
    <>
      <h1>A page made with React</h1>
      <MuseumTour
        ref={tour}
        src="https://museum.example/"
        exhibit="castro-rifle"
        lang="en"
        onRoomEnter={({ detail }) => setRoom(detail.title)}
      />
      <p>
        <button type="button" onClick={() => void tour.current?.open()}>
          Open it
        </button>{' '}
        <button type="button" onClick={() => void tour.current?.goTo({ room: 'main-1-4' })}>
          To the hall
        </button>{' '}
        <output>{room}</output>
      </p>
    </>
  );
}

createRoot(document.querySelector('#page') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
