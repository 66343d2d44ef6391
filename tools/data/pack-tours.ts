import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Tour, TourOutline, TourStop } from '../../src/museum/tours/tour.ts';
import type { FileOf } from './file-kinds.ts';
import type { MuseumFiles } from './museum-files.ts';
import type { PackedFile } from './packed-file.ts';
import { readDataFolder } from './read-data-folder.ts';
import { readMuseumFiles } from './read-museum-files.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * The tours as they are fetched: `tours.json` (`TourOutline`s, routes first, each kind in its order), and one
 * `tours/<id>.json` (`Tour`) for each.
 *
 * @param root folder of the project
 * @param files of that folder, if they have been read
 * @throws when a route names a stop no tour has, or a sentence a source nobody has; the check of the data says more
 */
export function packTours(root: string, files = readMuseumFiles(readDataFolder(root)).files): PackedFile[] {
  const byOrder = (a: Tour, b: Tour): number => a.order - b.order;
  const tours = [
    ...[...files.routes.values()].map((route) => packRoute(route, files)).sort(byOrder),
    ...[...files.tours.values()].map((tour) => packTour(tour, files)).sort(byOrder),
  ];
  return [
    { name: 'tours.json', content: JSON.stringify({ tours: tours.map(outline) }) },
    ...tours.map((tour) => ({ name: `tours/${tour.id}.json`, content: JSON.stringify(tour) })),
  ];
}

function outline(tour: Tour): TourOutline {
  const { sources, stops, ...facts } = tour;
  void sources;
  const gifts = stops.flatMap(({ gift }) => gift ?? []);
  return { ...facts, stops: stops.length, gifts: [...new Set(gifts)] };
}

function packTour(file: FileOf<'tour'>, files: MuseumFiles): Tour {
  const stops = file.stops.map((stop) => packStop(stop, files));
  return { ...packWay(file, files), kind: 'tour', stops, sources: pickSources(stops, files) };
}

function packRoute(file: FileOf<'route'>, files: MuseumFiles): Tour {
  const stops = file.stops.map(({ tour, stop }) => {
    const found = files.tours.get(tour)?.stops.find(({ id }) => id === stop);
    if (!found) throw new Error(`pack-tours: ${file.id} names ${tour}/${stop}, which is no stop`);
    return packStop(found, files);
  });
  return { ...packWay(file, files), kind: 'route', stops, sources: pickSources(stops, files) };
}

function packWay<Way extends FileOf<'tour'> | FileOf<'route'>>(
  way: Way,
  files: MuseumFiles,
): Omit<Way, '$schema'> {
  return {
    ...withoutSchema(way),
    title: inOrder(way.title, files),
    summary: inOrder(way.summary, files),
  };
}

function packStop({ view, ...stop }: FileOf<'tour'>['stops'][number], files: MuseumFiles): TourStop {
  return {
    ...stop,
    title: inOrder(stop.title, files),
    view: view ?? null,
    words: stop.words.map((sentence) => ({ ...sentence, says: inOrder(sentence.says, files) })),
  };
}

/**
 * A text with the languages of the museum first, in their order: who reads none of them, nor English, is told all of a tour
 * in the same one (`chooseWording`).
 */
function inOrder(texts: Readonly<Record<string, string>>, files: MuseumFiles): Record<string, string> {
  const tags = new Set([...spokenLanguages(files), ...Object.keys(texts).toSorted()]);
  return Object.fromEntries(
    [...tags].flatMap((tag) => {
      const text = texts[tag];
      return text === undefined ? [] : [[tag, text] as const];
    }),
  );
}

function pickSources(stops: readonly TourStop[], files: MuseumFiles): Record<string, SourceRecord> {
  const cited = stops.flatMap(({ words }) => words.flatMap(({ sources }) => sources));
  return Object.fromEntries(
    [...new Set(cited)].sort().map((id) => {
      const source = files.sources.get(id);
      if (!source) throw new Error(`pack-tours: there is no source ${id}`);
      return [id, withoutSchema(source)];
    }),
  );
}
