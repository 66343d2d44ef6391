import { connectCurator, type CuratorServer } from './curate/curator-server.ts';
import { openLiveHouse, type LiveHouse } from './curate/live-house.ts';
import type { OpenedTour } from './embed/guest/opened-tour.ts';
import { tour } from './main.tsx';
import { openBench } from './view/curate/open-bench.tsx';
import type { GrowingMuseum } from './museum/open-museum.ts';

/** What a curator works with in a page of the tour. */
export interface Curating {
  readonly tour: OpenedTour;
  readonly server: CuratorServer;
  readonly live: LiveHouse;
  /** Languages the tours of the museum are told in, by tag. */
  readonly spoken: readonly string[];
}

/**
 * Lets the tour of this page be curated, once it stands: the server of `npm run curate` gives its pages this script. Null
 * where the tour did not open.
 */
export const curating: Promise<Curating | null> = (async () => {
  const server = connectCurator(document);
  const [opened, facts] = await Promise.all([tour, server.readFacts()]);
  if (!opened) return null;
  // A visitor's museum takes in gifts as they come.
  const { display } = opened.services.museum as GrowingMuseum;
  return { tour: opened, server, live: openLiveHouse(facts, display), spoken: facts.spoken };
})();

void curating.then(
  (found) => {
    const museum = document.querySelector<HTMLMetaElement>('meta[name="curate-museum"]')?.content ?? '';
    // A hall of one's own is hung for a visit: there is nothing in it to be saved.
    if (found && !found.tour.services.hall)
      openBench({ opened: found.tour, key: museum, name: museum, ...found });
  },
  (error: unknown) => console.error(error),
);
