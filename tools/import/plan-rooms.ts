import { openTheme } from '../../src/museum/floorplan/open-theme.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import type { WantedRoom } from '../generate/lay-houses.ts';
import { caseRoom, shelfBox } from './case-room.ts';
import type { ImportedGift } from './gift-facts.ts';
import { hangRoom, hoodBox, type RoomItem } from './hang-room.ts';
import type { ImportedLook } from './look.ts';
import type { Programme } from './programmes.ts';

/** A thing with its look, ready to be given a place. */
export interface LookedGift {
  readonly gift: ImportedGift;
  readonly look: ImportedLook;
}

export interface PlannedRooms {
  readonly rooms: readonly WantedRoom[];
  readonly templates: readonly RoomTemplate[];
  /** Everything that has a place, in the order of accession. */
  readonly placed: readonly LookedGift[];
  /** What is larger than any place could be, each with the reason. */
  readonly tooLarge: readonly { readonly gift: ImportedGift; readonly says: string }[];
}

/** So few small things have a hood each; more of them stand in cases. */
const fewSmall = 16;
/** What a veil takes that has a place of its own, metres. */
const bundle: RoomItem = { mount: 'plinth', size: [0.34, 0.4, 0.34] };
/** Cases stand fuller than this nowhere: half of a shelf may stay free. */
const caseShare = 0.8;

/**
 * Rooms for a collection, each made for what it shows: pictures along the walls, what stands under hoods and on steps, what is
 * small in cases. Things of one division stay together.
 *
 * @param veils records that were left out: each has its place, and stands there under linen
 */
export function planRooms(things: readonly LookedGift[], veils: number, programme: Programme): PlannedRooms {
  const tooLarge: { gift: ImportedGift; says: string }[] = [];
  const small: LookedGift[] = [];
  const own: { thing: LookedGift; item: RoomItem }[] = [];
  for (const thing of things) {
    const { size } = thing.look;
    const reason = explainTooLarge(thing.look, programme);
    if (reason !== null) tooLarge.push({ gift: thing.gift, says: reason });
    else if (thing.look.kind === 'picture') own.push({ thing, item: { mount: 'hung', size } });
    else if (fits(size, shelfBox)) small.push(thing);
    else own.push({ thing, item: { mount: fits(size, hoodBox) ? 'plinth' : 'floor', size } });
  }
  const veiled = veils + tooLarge.length;
  const hasCases = small.length + veiled > fewSmall;
  if (!hasCases)
    own.push(...small.map((thing) => ({ thing, item: { mount: 'plinth', size: thing.look.size } as const })));

  const rooms: WantedRoom[] = [];
  const templates: RoomTemplate[] = [];
  const placed: LookedGift[] = [];
  let bundles = hasCases ? 0 : veiled;
  for (const group of groupThings(own, programme)) {
    let rest = group.things;
    let number = 0;
    while (rest.length > 0) {
      const id = `made-${templates.length + 1}`;
      const items = rest.map(({ item }) => item);
      let { template, count } = hangRoom(id, items, programme);
      if (count === 0)
        throw new Error(`import: ${rest[0]?.thing.gift.gift.id} has no place in an empty room`);
      const inRoom = rest.slice(0, count);
      rest = rest.slice(count);
      // Veils stand where there is room left for them.
      while (bundles > 0 && rest.length === 0) {
        const more = hangRoom(id, [...items.slice(0, count), bundle], programme);
        if (more.count <= count) break;
        ({ template, count } = more);
        items.splice(count - 1, items.length, bundle);
        bundles--;
      }
      templates.push(template);
      number++;
      // Large things choose first: what fits a smaller place leaves the larger one to what needs it.
      const ordered = [...inRoom]
        .sort(
          (one, other) =>
            mountOrder[one.item.mount] - mountOrder[other.item.mount] ||
            claimOf(other.item) - claimOf(one.item),
        )
        .map(({ thing }) => thing);
      placed.push(...ordered);
      rooms.push({
        name: number === 1 && rest.length === 0 ? group.name : `${group.name} ${number}`,
        theme: { ...openTheme, gifts: ordered.map(({ gift }) => gift.gift.id) },
        template,
      });
    }
  }
  const inCases = hasCases ? small.length + veiled : bundles;
  if (inCases > 0) {
    const { template, places } = caseRoom('made-cases', programme, inCases);
    templates.push(template);
    const count = Math.max(
      Math.ceil(inCases / programme.mostOfCases),
      Math.ceil(inCases / Math.max(1, Math.floor(places * caseShare))),
    );
    for (let row = 0; row < count; row++)
      rooms.push({ name: count === 1 ? 'Cases' : `Cases ${row + 1}`, theme: openTheme, template });
  }
  if (hasCases) placed.push(...small);
  return { rooms, templates, placed, tooLarge };
}

interface Group {
  readonly name: string;
  readonly things: readonly { readonly thing: LookedGift; readonly item: RoomItem }[];
}

/** Things by division, in the order in which divisions first come; within it what hangs before what stands. */
function groupThings(own: Group['things'], { isDivided }: Programme): Group[] {
  const groups = new Map<string, { thing: LookedGift; item: RoomItem }[]>();
  const kindsOf = new Map<string | null, Set<boolean>>();
  for (const { thing, item } of own) {
    const kinds = kindsOf.get(thing.gift.room) ?? new Set();
    kindsOf.set(thing.gift.room, kinds.add(item.mount === 'hung'));
  }
  for (const each of own) {
    const kind = each.item.mount === 'hung' ? 'Pictures' : 'Objects';
    const { room } = each.thing.gift;
    const isMixed = (kindsOf.get(room)?.size ?? 0) > 1;
    const apart = room === null ? kind : isMixed ? `${room}: ${kind.toLowerCase()}` : room;
    const name = isDivided ? apart : (room ?? 'Gallery');
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups].map(([name, things]) => ({ name, things }));
}

function explainTooLarge({ kind, size }: ImportedLook, { width, depth, height }: Programme): string | null {
  const [w, h, d] = size;
  const told = size.map((side) => side.toFixed(2)).join(' × ');
  if (kind === 'picture')
    return w > width - 1.2 || h > height - 0.7
      ? `With its frame it measures ${told} m, more than the walls of this building hold (${(width - 1.2).toFixed(1)} × ${(height - 0.7).toFixed(1)} m).`
      : null;
  return w > width - 5 || d > depth - 5 || h > height - 0.5
    ? `It measures ${told} m (width, height, depth), more than the rooms of this building hold (${(width - 5).toFixed(1)} × ${(height - 0.5).toFixed(1)} × ${(depth - 5).toFixed(1)} m).`
    : null;
}

function fits(size: readonly number[], box: readonly number[]): boolean {
  return size.every((side, axis) => side <= (box[axis] ?? 0));
}

/** What needs a step chooses before what also could stand on one, and that before what also could go under a hood. */
const mountOrder = { floor: 0, plinth: 1, hung: 2 } as const;

/** What a thing takes of a place of its kind: of a wall its front, of a step its ground, of a hood its whole box. */
function claimOf({ mount, size: [width, height, depth] }: RoomItem): number {
  return mount === 'hung' ? width * height : mount === 'floor' ? width * depth : width * height * depth;
}
