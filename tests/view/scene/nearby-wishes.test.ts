import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Neighbour } from '../../../src/view/scene/list-neighbours.ts';
import { NearbyWishes } from '../../../src/view/scene/nearby-wishes.ts';

const id = (name: string): RoomId => name as RoomId;
/** Rooms side by side along x, four metres each. */
const places: Record<string, number> = {
  here: 0,
  'door east': 4,
  'door west': -4,
  'two doors': 8,
  'two doors far': 40,
};
const neighbours: readonly Neighbour[] = [
  { room: id('door east'), depth: 1 },
  { room: id('door west'), depth: 1 },
  { room: id('two doors'), depth: 2 },
  { room: id('two doors far'), depth: 2 },
];

function makeWishes() {
  const said: { room: string; level: number; urgency: number }[] = [];
  const light: { room: string; urgency: number }[] = [];
  const cameBack: string[] = [];
  const levels = { version: 0, surveys: 0, beginSurvey: () => void levels.surveys++ };
  const stage = {
    roomsLaidOut: 5,
    comeBack: (room: string) => cameBack.push(room),
    wantAhead: (room: string, level: number, urgency: number) => said.push({ room, level, urgency }),
  };
  const wishes = new NearbyWishes(
    { stage, levels },
    {
      find: (room) => {
        const minX = places[room] as number;
        return { rect: { minX, maxX: minX + 4, minZ: 0, maxZ: 4 } };
      },
      wantLight: (room, urgency) => light.push({ room, urgency }),
    },
  );
  return { wishes, said, light, cameBack, levels, stage };
}

const order = (list: readonly { room: string; urgency: number }[]): string[] =>
  [...list].sort((a, b) => b.urgency - a.urgency).map(({ room }) => room);

describe('wishes for what is near by', () => {
  it('go by doors, and among as many doors by the way: the room stood in first', () => {
    const { wishes, said, light } = makeWishes();
    // Stands at the eastern end of the room.
    wishes.say({ room: id('here'), x: 3.5, z: 2 }, neighbours, 0);
    expect(order(said)).toEqual(['here', 'door east', 'door west', 'two doors', 'two doors far']);
    expect(order(light)).toEqual(['door east', 'door west', 'two doors', 'two doors far']);
    expect(Math.max(...said.map(({ urgency }) => urgency))).toBeLessThan(4);
    // Finer where one stands than where one may come.
    expect(said[0]?.level).toBeLessThan(said[1]?.level as number);
  });

  it('are said now and then while nothing changes, light in every frame', () => {
    const { wishes, said, light, levels } = makeWishes();
    for (let frame = 0; frame < 60; frame++)
      wishes.say({ room: id('here'), x: 1, z: 2 }, neighbours, frame * 16);
    expect(said).toHaveLength(2 * 5);
    expect(levels.surveys).toBe(2);
    expect(light).toHaveLength(60 * 4);
  });

  it('are said at once when a level has come or gone, a room has been laid out, or another is entered', () => {
    const { wishes, said, levels, stage, cameBack } = makeWishes();
    const say = (room = 'here'): number => {
      said.length = 0;
      wishes.say({ room: id(room), x: 1, z: 2 }, neighbours, 1);
      return said.length;
    };
    expect([say(), say()]).toEqual([5, 0]);
    levels.version++;
    expect([say(), say()]).toEqual([5, 0]);
    stage.roomsLaidOut++;
    expect([say(), say()]).toEqual([5, 0]);
    expect([say('door east'), say('door east')]).toEqual([5, 0]);
    expect(cameBack).toEqual(['here', 'door east']);
  });
});
