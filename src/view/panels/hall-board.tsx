import { Suspense, type ReactNode } from 'react';
import { listWallBoards } from '../../museum/floorplan/list-wall-boards.ts';
import { LateFace } from './late-face.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** What turns the counter on the wall and opens the map beside it, where they hang. */
export function HallBoard(): ReactNode {
  const { hallBoard, museum } = useTour();
  const here = useVisitState((state) => state.room);
  const isGuided = useVisitState((state) => state.tour !== null);
  const room = museum.plan.rooms.find(({ id }) => id === here);
  if (!hallBoard || isGuided || !room || listWallBoards(museum.plan, room).length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LateFace load={hallBoard} />
    </Suspense>
  );
}
