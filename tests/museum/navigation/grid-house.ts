import type { Display } from '../../../src/museum/display/display.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import type {
  FloorPlan,
  Opening,
  OpeningId,
  Room,
  RoomId,
} from '../../../src/museum/floorplan/floor-plan.ts';
import type { RoomTemplate, TemplateId } from '../../../src/museum/floorplan/room-template.ts';
import type { QuarterTurns } from '../../../src/museum/math/plan.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { makeCatalogue, makeFurniture, makeTheme } from '../display/small-museum.ts';

/** Houses drawn by lot: two storeys of rooms in a grid, joined by doors, open edges, a lift, stairs and a ramp. */
export interface GridHouse {
  readonly plan: FloorPlan;
  readonly display: Display;
}

const room = (id: string, rect: Room['rect'], over: Partial<Room>): Room => ({
  id: id as RoomId,
  kind: 'room',
  door: null,
  name: { en: id },
  house: 'main',
  storey: 1,
  rect,
  floorY: 0,
  slope: null,
  height: 5,
  template: 'bare' as TemplateId,
  turns: 0,
  theme: null,
  grade: 'reconstructed',
  gradeReason: 'test',
  gradeSources: [],
  notice: null,
  ...over,
});

const opening = (
  id: string,
  a: Room,
  b: Room,
  over: Pick<Opening, 'axis' | 'passage'> & Partial<Opening>,
) => ({
  id: id as OpeningId,
  form: 'door' as const,
  rooms: [a.id, b.id] as const,
  floorY: a.floorY,
  height: 2.4,
  grade: 'reconstructed' as const,
  ...over,
});

function makeTemplates(seed: string): RoomTemplate[] {
  const random = startRandom(`${seed} furniture`);
  const template = (id: string, furniture: RoomTemplate['furniture']): RoomTemplate => ({
    id: id as TemplateId,
    finish: 'showroom',
    roomType: 5,
    title: id,
    width: 9,
    depth: 9,
    height: 5,
    storeys: 1,
    doorSlots: [],
    furniture,
    grade: 'reconstructed',
    gradeReason: 'test',
    gradeSources: [],
  });
  const filled = [0, 1, 2].map((row) => {
    const furniture = [-2.2, 0, 2.2].flatMap((x, column) =>
      [-2.2, 0.2, 2.3].map((z, line) =>
        makeFurniture({
          id: `f${column}${line}`,
          form: random() < 0.3 ? 'floor' : random() < 0.5 ? 'island-case' : 'table-case',
          x: x + (random() - 0.5) * 0.9,
          z: z + (random() - 0.5) * 0.9,
          turns: Math.floor(random() * 4) as QuarterTurns,
          length: 0.6 + random() * 1.6,
          depth: 0.5 + random() * 0.7,
        }),
      ),
    );
    return template(
      `filled-${row}`,
      furniture.filter(() => random() < 0.75),
    );
  });
  return [template('bare', []), ...filled];
}

/** @param columns, rows rooms of each storey */
export function makeGridHouse(seed: string, columns = 4, rows = 3): GridHouse {
  const random = startRandom(seed);
  const templates = makeTemplates(seed);
  const wall = [0, 0.3, 0.8][Math.floor(random() * 3)] as number;
  const pitch = 9 + wall;
  const rooms: Room[] = [];
  const openings: Opening[] = [];

  for (const storey of [1, 2]) {
    const floorY = (storey - 1) * 6;
    const grid: Room[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Room[] = [];
      for (let column = 0; column < columns; column++) {
        const minX = column * pitch;
        const minZ = -row * pitch - 9;
        const isBare = random() < 0.25;
        const cell = room(
          `s${storey}-${column}-${row}`,
          { minX, minZ, maxX: minX + 9, maxZ: minZ + 9 },
          {
            storey,
            floorY,
            turns: Math.floor(random() * 4) as QuarterTurns,
            template: (isBare ? templates[0] : (templates[1 + Math.floor(random() * 3)] as RoomTemplate))
              ?.id as TemplateId,
            theme: isBare ? null : makeTheme(),
          },
        );
        line.push(cell);
        rooms.push(cell);
        const [left, below] = [line[column - 1], grid[row - 1]?.[column]];
        const cut = (other: Room | undefined, axis: 'x' | 'z'): void => {
          // The first row and column join everything; the rest is by lot.
          if (!other || (random() < 0.4 && row > 0 && column > 0)) return;
          const isWide = wall === 0 && random() < 0.4;
          const width = isWide ? 9 : 0.9 + random() * 2.5;
          const from = (axis === 'x' ? minZ : minX) + (isWide ? 0 : random() * (9 - width));
          const passage =
            axis === 'x'
              ? { minX: other.rect.maxX, maxX: minX, minZ: from, maxZ: from + width }
              : { minX: from, maxX: from + width, minZ: cell.rect.maxZ, maxZ: other.rect.minZ };
          openings.push(
            opening(`${other.id}-${cell.id}`, other, cell, {
              axis,
              passage,
              form: isWide ? 'open-edge' : 'door',
            }),
          );
        };
        cut(left, 'x');
        cut(below, 'z');
      }
      grid.push(line);
    }
  }

  const find = (id: string): Room => rooms.find((one) => one.id === id) as Room;
  const right = (columns - 1) * pitch + 9;
  const lifts = [1, 2].map((storey) => {
    const lift = room(
      `lift-${storey}`,
      { minX: -2.3, maxX: -0.3, minZ: -5.5, maxZ: -3.5 },
      { kind: 'lift', storey, floorY: (storey - 1) * 6 },
    );
    rooms.push(lift);
    openings.push(
      opening(`lift-door-${storey}`, lift, find(`s${storey}-0-0`), {
        axis: 'x',
        form: 'lift-door',
        passage: { minX: -0.3, maxX: 0, minZ: -5.1, maxZ: -3.9 },
      }),
    );
    return lift;
  });
  // Up by a flight to a landing in the open, and back over it by a ramp into the storey above: cells overlap there.
  const yard = room(
    'yard',
    { minX: right, maxX: right + 16, minZ: -8, maxZ: -0.5 },
    { kind: 'outdoors', height: 0 },
  );
  const flight = room(
    'flight',
    { minX: right + 16, maxX: right + 22, minZ: -3, maxZ: -1 },
    { kind: 'flight', slope: { axis: 'x', direction: 1, rise: 3, steps: 18 } },
  );
  const landing = room(
    'landing',
    { minX: right + 22, maxX: right + 24, minZ: -5.2, maxZ: -1 },
    { kind: 'landing', floorY: 3 },
  );
  const ramp = room(
    'ramp',
    { minX: right + 0.4, maxX: right + 22, minZ: -5.2, maxZ: -3.2 },
    { kind: 'flight', floorY: 3, slope: { axis: 'x', direction: -1, rise: 3, steps: 0 } },
  );
  rooms.push(yard, flight, landing, ramp);
  const below = find(`s1-${columns - 1}-0`);
  const above = find(`s2-${columns - 1}-0`);
  const edge = (a: Room, b: Room, x: number, minZ: number, maxZ: number, floorY: number): Opening =>
    opening(`${a.id}-${b.id}`, a, b, {
      axis: 'x',
      form: 'open-edge',
      passage: { minX: x, maxX: x, minZ, maxZ },
      floorY,
    });
  openings.push(
    edge(below, yard, right, -6, -4, 0),
    edge(yard, flight, right + 16, -3, -1, 0),
    edge(flight, landing, right + 22, -3, -1, 3),
    edge(ramp, landing, right + 22, -5.2, -3.2, 3),
    opening('ramp-door', ramp, above, {
      axis: 'x',
      passage: { minX: right, maxX: right + 0.4, minZ: -4.9, maxZ: -3.5 },
      floorY: 6,
    }),
  );

  const plan: FloorPlan = {
    rooms,
    openings,
    lifts: [{ id: 'lift', name: 'Lift', stops: lifts.map(({ id }) => id) }],
    storeys: [],
    templates,
    entrance: find('s1-0-0').id,
    arrival: yard.id,
  };
  return { plan, display: planDisplay({ plan, catalogue: makeCatalogue([], 150) }) };
}
