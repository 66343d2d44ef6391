import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { loadAroundText } from '../../../src/language/load-around-text.ts';
import { englishLanguage, loadLanguage } from '../../../src/language/load-language.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { clockOf, saidMetres, sideOf, takeBearing } from '../../../src/visit/survey/bearing.ts';
import { eyeHeights } from '../../../src/visit/comfort.ts';
import { findInFront, lookAhead, type ViewAhead } from '../../../src/visit/survey/look-ahead.ts';
import { surveyRoom, type Survey } from '../../../src/visit/survey/survey-room.ts';
import { nameDoor, wordView } from '../../../src/visit/survey/word-view.ts';
import type { Pose } from '../../../src/visit/pose.ts';
import { openMuseumFiles } from '../../../tools/bake/open-museum-files.ts';
import { root } from '../../root.ts';

const museum = openMuseumFiles(root);
const hall = 'main-1-4' as RoomId;

/** Somebody inside the principal door of a room, who looks in; turned to the left by so much. */
function standIn(room: RoomId, turn = 0): Pose {
  const arrival = museum.ground.arrivalOf(room);
  return { ...arrival, yaw: arrival.yaw + turn, pitch: 0 };
}

/** Somebody in the middle of a room, turned to the left by so much. */
function standAmid(id: RoomId, yaw = 0): Pose {
  const room = museum.plan.rooms.find((one) => one.id === id);
  if (!room) throw new Error(`test: no room ${id}`);
  const { minX, maxX, minZ, maxZ } = room.rect;
  return { room: id, x: (minX + maxX) / 2, y: room.floorY, z: (minZ + maxZ) / 2, yaw, pitch: 0 };
}

function survey(pose: Pose): Survey {
  const found = surveyRoom(museum, pose);
  if (!found) throw new Error(`test: no room ${pose.room}`);
  return found;
}

describe('where a thing is from somebody', () => {
  const pose: Pose = { room: hall, x: 0, y: 0, z: 0, yaw: 0, pitch: 0 };
  const at = (x: number, z: number) => takeBearing(pose, x, z);

  it('SU2 is told by a clock that lies flat, twelve straight ahead', () => {
    expect([at(0, -5), at(5, 0), at(0, 5), at(-5, 0)].map(clockOf)).toEqual([12, 3, 6, 9]);
    expect([at(1, -1.8), at(-1, -1.8)].map(clockOf)).toEqual([1, 11]);
    // Who turns to the left has what lay ahead on the right.
    expect(clockOf(takeBearing({ ...pose, yaw: Math.PI / 2 }, 0, -5))).toBe(3);
  });

  it('SU2 has one of four sides, and whole metres to its edge, one at least', () => {
    expect([at(0, -5), at(5, 0), at(0, 5), at(-5, 0)].map(sideOf)).toEqual([
      'ahead',
      'right',
      'behind',
      'left',
    ]);
    expect(saidMetres(takeBearing(pose, 0, -5, 0.8))).toBe(4);
    expect(saidMetres(at(0, -0.2))).toBe(1);
    expect(takeBearing(pose, 0, 0)).toEqual({ angle: 0, metres: 0 });
  });
});

describe('a survey of a room', () => {
  it('SU1 has every gift that has come in walking order, and every place under linen on one side', () => {
    const { gifts, veils } = survey(standIn(hall));
    expect(gifts.map(({ gift }) => gift)).toEqual(museum.display.giftsIn(hall));
    const rows = gifts.map(({ row }) => row);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    const veiled = [...veils.values()].reduce((sum, count) => sum + count, 0);
    expect(veiled + gifts.length).toBe(museum.display.layOutRoom(hall).count);
  });

  it('SU1 has every way on of every room once, the same whatever way one looks', () => {
    for (const room of museum.plan.rooms) {
      const ways = museum.plan.openings.filter(({ rooms }) => rooms.includes(room.id)).map(({ id }) => id);
      const there = survey(standAmid(room.id));
      const turned = survey(standAmid(room.id, 2));
      const ids = there.doors.map(({ opening }) => opening.id);
      expect(ids.toSorted(), room.id).toEqual(ways.toSorted());
      expect(turned.doors.map(({ opening }) => opening.id)).toEqual(ids);
      for (const { leadsTo } of there.doors) expect(leadsTo.id).not.toBe(room.id);
    }
  });

  it('knows nothing of a room that is not in the plan', () => {
    expect(surveyRoom(museum, { ...standIn(hall), room: 'nowhere' as RoomId })).toBeNull();
  });
});

describe('what lies in front of somebody', () => {
  it('SU3 is what can be seen between ten and two o’clock, straight ahead first; the rest is counted', () => {
    for (const turn of [0, 1, 2, 3, 4, 5]) {
      const pose = standIn(hall, turn);
      const around = survey(pose);
      const { things, more, aside, veils } = lookAhead(museum, around, pose);
      expect(things.length).toBeLessThanOrEqual(6);
      const off = things.map((thing) => Math.min(clockOf(thing) % 12, 12 - (clockOf(thing) % 12)));
      expect(off).toEqual(off.toSorted((a, b) => a - b));
      expect(Math.max(0, ...off)).toBeLessThanOrEqual(2);
      const told = things.length + more + aside.gifts + aside.doors;
      expect(told).toBe(around.gifts.length + around.doors.length);
      expect(veils.every(([, count]) => count > 0)).toBe(true);
    }
  });

  it('SU3 leaves out what something stands before', () => {
    // Close to a wall, looking along it: what stands beyond the first case is hidden by it.
    let hidden = 0;
    for (const turn of [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6]) {
      for (const id of ['second-1-36', 'second-2-20', hall] as RoomId[]) {
        const pose = standIn(id, turn);
        const around = survey(pose);
        const { things, more, aside } = lookAhead(museum, around, pose);
        const ahead = around.gifts.filter((gift) => [10, 11, 12, 1, 2].includes(clockOf(gift)));
        const doors = around.doors.filter((door) => [10, 11, 12, 1, 2].includes(clockOf(door)));
        hidden += ahead.length - (things.length + more - doors.length);
        for (const thing of things) {
          if (thing.kind === 'gift') expect(ahead.map(({ exhibit }) => exhibit)).toContain(thing.exhibit);
        }
        expect(aside.gifts).toBeGreaterThanOrEqual(around.gifts.length - ahead.length);
      }
    }
    expect(hidden).toBeGreaterThan(0);
  });

  it('SU3 is seen from as high as one has chosen to look: something a child sees is hidden from who stands, or the other way', () => {
    let differs = 0;
    const told = ({ things, more }: ViewAhead): string =>
      `${things.map((thing) => (thing.kind === 'gift' ? thing.exhibit : thing.opening.id)).join(' ')} ${more}`;
    for (const turn of [0, 1, 2, 3, 4, 5, 6]) {
      for (const id of ['second-1-36', 'second-2-20', hall] as RoomId[]) {
        const pose = standIn(id, turn);
        const around = survey(pose);
        const standing = told(lookAhead(museum, around, pose));
        expect(told(lookAhead(museum, around, pose, eyeHeights.standing))).toBe(standing);
        if (told(lookAhead(museum, around, pose, eyeHeights.child)) !== standing) differs++;
      }
    }
    expect(differs).toBeGreaterThan(0);
  });

  it('makes current what is nearest to the middle of the picture, and nothing that lies behind', () => {
    for (const { row, exhibit } of survey(standIn(hall)).gifts.slice(0, 8)) {
      const room = museum.display.layOutRoom(hall);
      const [x = 0, , z = 0] = room.position.subarray(row * 3, row * 3 + 3);
      const pose = standIn(hall);
      const facing = { ...pose, yaw: Math.atan2(pose.x - x, pose.z - z) };
      const found = findInFront(survey(facing));
      expect(found).not.toBeNull();
      const off = Math.abs(found?.angle ?? 9);
      expect(off, exhibit).toBeLessThan(0.12);
    }
    const bare = { ...survey(standIn(hall)), gifts: [], doors: [] };
    expect(findInFront(bare)).toBeNull();
  });
});

describe('the words of it', () => {
  it('say where each thing is in every language, with its plurals', async () => {
    const pose = standIn(hall);
    const around = survey(pose);
    const view = lookAhead(museum, around, pose);
    for (const { tag } of languages) {
      const [words, language] = [await loadAroundText(tag), await loadLanguage(tag)];
      const nameGift = (row: number): string =>
        language.choose(museum.catalogue.gifts[row]?.title ?? { en: '?' }).text;
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const counted: ViewAhead = {
          ...view,
          more: count,
          veils: [
            ['ahead', count],
            ['left', count],
            ['right', count],
          ],
          aside: { gifts: count, doors: count },
        };
        const sentences = wordView(around, counted, { text: words, language, nameGift });
        expect(sentences.length).toBe(1 + view.things.length + (count > 0 ? 6 : 3));
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/[{}#]|undefined|\.\.|。。/);
          expect(sentence.trim()).toMatch(/[.。]$/);
        }
      }
    }
  });

  it('are as one would say them in English', async () => {
    const words = await loadAroundText('en');
    const room = survey(standIn(hall)).room;
    const [gift, door] = [survey(standIn(hall)).gifts[0], survey(standIn(hall)).doors[0]];
    if (!gift || !door) throw new Error('test: the hall is empty');
    const sentences = wordView(
      { room, gifts: [], doors: [], veils: new Map() },
      {
        things: [
          { ...gift, angle: 0, metres: 3.2 },
          { ...door, angle: Math.PI / 3, metres: 5 },
        ],
        more: 0,
        veils: [['left', 40]],
        aside: { gifts: 1, doors: 2 },
      },
      { text: words, language: englishLanguage, nameGift: () => 'A vase, a giver, 1980' },
    );
    expect(sentences).toEqual([
      'You are in Summary hall.',
      'At 12 o’clock, 3 metres: A vase, a giver, 1980.',
      `At 2 o’clock, 5 metres: ${nameDoor(door, { text: words, language: englishLanguage })}.`,
      '40 veiled places on the left.',
      'One documented gift beside you, behind you or out of sight.',
      '2 ways on beside or behind you.',
    ]);
    const bare = { things: [], more: 0, veils: [], aside: { gifts: 0, doors: 0 } };
    expect(
      wordView({ room, gifts: [], doors: [], veils: new Map() }, bare, {
        text: words,
        language: englishLanguage,
        nameGift: () => '',
      }),
    ).toEqual(['You are in Summary hall.', 'Nothing stands in front of you.']);
  });

  it('name every way on of the house by what it is and where it leads', async () => {
    const words = await loadAroundText('en');
    const names = new Set(
      museum.plan.rooms.flatMap(({ id }) =>
        survey(standAmid(id)).doors.map((door) => nameDoor(door, { text: words, language: englishLanguage })),
      ),
    );
    for (const start of [/^Door to /, /^Door \d+ to /, /^Bronze door to /, /^Lift: /, /^On to /])
      expect([...names].some((name) => start.test(name))).toBe(true);
  });
});
