import type { RoomTheme } from '../../src/museum/floorplan/building-programme.ts';
import { openTheme } from '../../src/museum/floorplan/open-theme.ts';
import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { familiesApart } from './family-classes.ts';
import { madeUpCountries } from './made-up-countries.ts';

/** First and last year of giving in a made-up museum. */
export const allYears = [1948, 2024] as const;

/** Rooms of one theme, side by side. */
export interface ThemedRooms {
  readonly name: string;
  readonly theme: RoomTheme;
  readonly count: number;
}

/** Kinds of givers that have rooms of their own. */
const kindsApart = ['company', 'city'] as const;

/** Below so many themes all rooms go by countries. */
const leastForOthers = 20;

/**
 * Themes for so many rooms: mostly countries, some families of objects and kinds of givers, each cut into spans of years
 * as far as there are rooms for it. No gift suits two of them, and every gift has one.
 */
export function planThemes(seed: string, rooms: number): ThemedRooms[] {
  const random = startRandom(`${seed} themes`);
  const counts: number[] = [];
  for (let left = rooms; left > 0;) {
    const lot = random();
    const count = Math.min(left, lot < 0.7 ? 1 : lot < 0.9 ? 2 : 3);
    counts.push(count);
    left -= count;
  }
  const axes = listAxes(counts.length);
  const spans = divideByRank(counts.length, axes.length);
  const themes = axes.flatMap(({ name, theme }, axis) =>
    divideYears(spans[axis] as number).map((years) => ({
      name: years === null ? name : `${name}, ${years[0] === years[1] ? years[0] : years.join('–')}`,
      theme: { ...openTheme, ...theme, years },
    })),
  );
  return themes.map((one, row) => ({ ...one, count: counts[row] as number }));
}

interface Axis {
  readonly name: string;
  readonly theme: Partial<RoomTheme>;
}

function listAxes(themes: number): Axis[] {
  const others: Axis[] =
    themes < leastForOthers
      ? []
      : [
          ...familiesApart.map((families) => ({
            name: `Synthetic room of ${families.join(' and ')}`,
            theme: { families },
          })),
          ...kindsApart.map((kind) => ({
            name: `Synthetic room of gifts by a ${kind}`,
            theme: { giverKinds: [kind] },
          })),
        ];
  const lists = Math.max(1, Math.min(madeUpCountries.length, Math.floor((themes - others.length) * 0.6)));
  const byCountry = Array.from({ length: lists }, (_, list): Axis => {
    const countries = madeUpCountries.filter((__, row) => row % lists === list).map(({ code }) => code);
    return { name: `Synthetic room ${countries.join(' ')}`, theme: { countries } };
  });
  return [...byCountry, ...others];
}

/** Divides `total` among so many, the first ones getting most, everyone at least one and at most one for each year. */
function divideByRank(total: number, parts: number): number[] {
  const most = allYears[1] - allYears[0] + 1;
  if (total > parts * most) throw new Error(`generate: there are themes for ${parts * most} rooms only`);
  const shares = Array.from({ length: parts }, () => 1);
  for (let left = total - parts; left > 0; left--) {
    // To the part that is farthest behind what it should have by its rank.
    let next = 0;
    let least = Infinity;
    shares.forEach((share, row) => {
      const cost = share >= most ? Infinity : (share + 1) * (row + 1) ** 0.7;
      if (cost < least) [next, least] = [row, cost];
    });
    shares[next] = (shares[next] as number) + 1;
  }
  return shares;
}

function divideYears(parts: number): (readonly [number, number] | null)[] {
  if (parts <= 1) return [null];
  const [first, last] = allYears;
  const years = last - first + 1;
  const start = (part: number): number => first + Math.floor((part * years) / parts);
  return Array.from({ length: parts }, (_, part) => [start(part), start(part + 1) - 1] as const);
}
