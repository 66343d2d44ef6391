import { checkRoutes } from './check-routes.ts';
import type { DataFault } from './data-fault.ts';
import type { FileOf } from './file-kinds.ts';
import { listGiftSources } from './list-gift-sources.ts';
import type { ReadResult } from './read-museum-files.ts';
import { showValue } from './show-value.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { measureSpoken } from './spoken-length.ts';

type Tour = FileOf<'tour'>;
type Stop = Tour['stops'][number];
type Report = (field: string, found: unknown, expected: string, mend: string) => void;

/**
 * Faults of the guided tours: stops that lead nowhere, words without a source that speaks for the thing one stands
 * before, words that take too long.
 *
 * @param rooms ids of all rooms, as far as the building can be read; null leaves rooms unchecked
 */
export function checkTours(read: ReadResult, rooms: ReadonlySet<string> | null): DataFault[] {
  const faults: DataFault[] = [];
  const orders = new Map<number, string>();
  for (const [id, tour] of read.files.tours) {
    const report: Report = (field, found, expected, mend) =>
      faults.push({ file: `data/tours/${id}.json`, field, found: showValue(found), expected, mend });
    const other = orders.get(tour.order);
    if (other === undefined) orders.set(tour.order, id);
    else report('order', tour.order, `a number of its own (${other} has it)`, 'Number the tours one by one.');
    checkStops(tour, read, rooms, report);
    checkSources(tour, read, report);
    checkMinutes(tour, read, report);
  }
  return [...faults, ...checkRoutes(read.files)];
}

function checkStops(tour: Tour, read: ReadResult, rooms: ReadonlySet<string> | null, report: Report): void {
  const ids = new Set<string>();
  tour.stops.forEach((stop, index) => {
    const at = `stops[${index}]`;
    if (ids.has(stop.id)) {
      report(`${at}.id`, stop.id, 'an id no other stop of the tour has', 'Choose another id.');
    }
    ids.add(stop.id);
    if (stop.gift !== null && !read.named.gift.has(stop.gift)) {
      report(
        `${at}.gift`,
        stop.gift,
        'the id of a file in data/gifts',
        `Correct the id, or add data/gifts/${stop.gift}.json.`,
      );
    }
    if (stop.room !== null && rooms && !rooms.has(stop.room)) {
      report(
        `${at}.room`,
        stop.room,
        'the id of a room of the building',
        'Correct the id; where the stop has a gift, null.',
      );
    }
    if (stop.gift === null && stop.room === null) {
      report(`${at}.room`, null, 'a room where there is no gift', 'Name the gift, or the room.');
    }
    if (stop.view && stop.room === null) {
      report(`${at}.view`, stop.view, 'a view of a room', 'Name the room, or remove the view.');
    }
    checkWords(stop, at, tour, read, report);
  });
}

function checkWords(stop: Stop, at: string, tour: Tour, read: ReadResult, report: Report): void {
  const gift = stop.gift === null ? undefined : read.files.gifts.get(stop.gift);
  const heard = new Set([...tour.sources, ...(gift ? listGiftSources(gift, read.files.resolutions) : [])]);
  stop.words.forEach((sentence, index) => {
    const field = `${at}.words[${index}].sources`;
    if ((sentence.voice === 'tour') !== (sentence.sources.length === 0)) {
      report(
        field,
        sentence.sources,
        sentence.voice === 'tour' ? 'no source where the guide speaks' : 'at least one source for a fact',
        'Cite who says so; a sentence that states no fact has the voice "tour".',
      );
    }
    sentence.sources.forEach((source, place) => {
      const cited = `${field}[${place}]`;
      if (!read.named.source.has(source)) {
        report(
          cited,
          source,
          'the id of a file in data/sources',
          `Correct the id, or add data/sources/${source}.json.`,
        );
      } else if (!heard.has(source)) {
        report(
          cited,
          source,
          'a source the record of the gift cites, or one of the tour’s own',
          'Cite a page that speaks of this gift, or list the page in `sources` of the tour.',
        );
      } else if (sentence.sources.indexOf(source) !== place) {
        report(cited, source, 'each source once', 'Remove the second mention.');
      }
    });
  });
  for (const language of languagesOf(tour, read)) {
    const { count, unit, longestStop } = measureSpoken(language, sayAll([stop], language));
    if (count > longestStop)
      report(
        `${at}.words`,
        `${count} ${unit}`,
        `at most ${longestStop}`,
        'Shorten what is said, or make two stops of it.',
      );
  }
}

/** Languages a tour is told in: those of the museum, and whichever it has besides. */
function languagesOf(tour: Tour, { files }: ReadResult): readonly string[] {
  const said = tour.stops.flatMap(({ words }) => words.flatMap(({ says }) => Object.keys(says)));
  return [...new Set([...spokenLanguages(files), ...said])];
}

/** Everything said at some stops, in one language. */
function sayAll(stops: readonly Stop[], language: string): string {
  return stops.flatMap(({ words }) => words.map(({ says }) => says[language] ?? '')).join(' ');
}

function checkSources(tour: Tour, read: ReadResult, report: Report): void {
  const cited = new Set(tour.stops.flatMap(({ words }) => words.flatMap(({ sources }) => sources)));
  tour.sources.forEach((source, index) => {
    const field = `sources[${index}]`;
    if (!read.named.source.has(source)) {
      report(
        field,
        source,
        'the id of a file in data/sources',
        `Correct the id, or add data/sources/${source}.json.`,
      );
    } else if (tour.sources.indexOf(source) !== index) {
      report(field, source, 'each id once', 'Remove the second mention.');
    } else if (!cited.has(source)) {
      report(field, source, 'a source that some sentence of the tour cites', 'Cite it, or remove it.');
    }
  });
}

function checkMinutes(tour: Tour, read: ReadResult, report: Report): void {
  const minutes = Math.max(
    ...languagesOf(tour, read).map((language) => {
      const { count, perMinute } = measureSpoken(language, sayAll(tour.stops, language));
      return Math.ceil(count / perMinute);
    }),
  );
  if (tour.minutes < minutes) {
    report(
      'minutes',
      tour.minutes,
      `at least ${minutes}, as its words take that long`,
      'Correct the number.',
    );
  }
}
