import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Rect } from '../../../museum/math/plan.ts';
import type { Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { Language } from '../../../language/language.ts';
import { useTour } from '../../panels/use-tour.ts';
import type { StoreyDrawing } from './draw-storey.ts';
import { findNeighbour, type Direction } from './find-neighbour.ts';
import type { PlanFacts } from './use-plan-facts.ts';
import { usePlanWords } from './plan-words.ts';
import css from './plan.module.css';

export interface RoomShapesProps {
  readonly drawing: StoreyDrawing;
  readonly facts: PlanFacts;
  readonly here: RoomId;
  readonly chosen: RoomId | null;
  readonly isTurned: boolean;
  readonly onChoose: (room: RoomId) => void;
  /** A room has the keyboard: it should be in sight. */
  readonly onReveal: (room: RoomId) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The rooms of a storey, one stop of Tab; arrows go from room to room as they lie on the page. */
export function RoomShapes({
  drawing,
  facts,
  here,
  chosen,
  isTurned,
  onChoose,
  onReveal,
}: RoomShapesProps): ReactNode {
  const { language, museum } = useTour();
  const words = usePlanWords();
  const group = useRef<SVGGElement>(null);
  const { rooms } = drawing;
  const stop = rooms.find(({ room }) => room.id === (chosen ?? here))?.room.id ?? rooms[0]?.room.id;

  const pressKey = (event: KeyboardEvent<SVGGElement>, room: RoomId): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      onChoose(room);
      return;
    }
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    const floors = rooms.map(({ rect }) => (isTurned ? turn(rect) : rect));
    const next =
      rooms[
        findNeighbour(
          floors,
          rooms.findIndex((one) => one.room.id === room),
          direction,
        )
      ];
    if (!next) return;
    group.current?.querySelector<SVGGElement>(`[data-room="${next.room.id}"]`)?.focus();
    onReveal(next.room.id);
  };
  return (
    // Within a drawing there are no buttons and groups of HTML.
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <g ref={group} role="group" aria-label={words.text('rooms')}>
      {rooms.map(({ room, rect }) => {
        const found = facts.foundIn(room.id);
        return (
          <g
            key={room.id}
            role="button"
            tabIndex={room.id === stop ? 0 : -1}
            aria-pressed={room.id === chosen}
            aria-label={describe(room, found, museum.display.giftCount(room.id), room.id === here, language)}
            className={css['room']}
            data-room={room.id}
            data-kind={room.kind}
            data-grade={room.grade}
            data-found={found !== null && found > 0 ? '' : undefined}
            data-here={room.id === here ? '' : undefined}
            onClick={() => onChoose(room.id)}
            onKeyDown={(event) => pressKey(event, room.id)}
          >
            <rect className={css['floor']} {...boxOf(rect)} />
            <rect className={css['grade']} {...boxOf(rect)} />
            <rect className={css['ring']} {...boxOf(rect)} />
          </g>
        );
      })}
    </g>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

function describe(
  room: Room,
  found: number | null,
  gifts: number,
  isHere: boolean,
  language: Language,
): string {
  const parts = [
    room.door !== null && language.text('rooms.door', { door: room.door }),
    language.choose(room.name).text,
    language.text('plan.gifts', { count: gifts }),
    found !== null && language.text('plan.found', { count: found }),
    isHere && language.text('rooms.here'),
  ];
  return language.list(parts.filter((part) => part !== false));
}

function boxOf({ minX, minZ, maxX, maxZ }: Rect): { x: number; y: number; width: number; height: number } {
  return { x: minX, y: minZ, width: maxX - minX, height: maxZ - minZ };
}

/** As a floor lies on a page that is turned. */
function turn({ minX, minZ, maxX, maxZ }: Rect): Rect {
  return { minX: minZ, maxX: maxZ, minZ: -maxX, maxZ: -minX };
}
