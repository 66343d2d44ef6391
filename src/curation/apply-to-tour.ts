import type { TourEdit } from './curation-edit.ts';
import { leastMinutes } from './least-minutes.ts';
import { setText } from './set-text.ts';
import type { TourFile } from './tour-file.ts';

/**
 * What a tour is after an edit.
 *
 * @param file null where there is no such tour: then only a new one can begin
 * @returns the same object where nothing changes
 */
export function applyToTour(file: TourFile | null, edit: TourEdit): TourFile | null {
  if (edit.kind === 'tour') return file ?? begin(edit);
  if (!file || edit.kind === 'tourGone') return null;
  const next = change(file, edit);
  return next === file ? file : tidy(next, edit.kind === 'stop' ? edit.ownSources : []);
}

function begin({ tour, order, title, summary }: Extract<TourEdit, { kind: 'tour' }>): TourFile {
  return {
    $schema: '../schema/tour.schema.json',
    id: tour,
    order,
    title,
    minutes: 1,
    summary,
    stops: [],
    sources: [],
  };
}

function change(file: TourFile, edit: Exclude<TourEdit, { kind: 'tour' | 'tourGone' }>): TourFile {
  const { stops } = file;
  switch (edit.kind) {
    case 'tourWords':
      return { ...file, [edit.field]: setText(file[edit.field], edit.language, edit.text) };
    case 'stop': {
      const at = stops.findIndex(({ id }) => id === edit.stop.id);
      return {
        ...file,
        stops: at < 0 ? stops.toSpliced(edit.at ?? stops.length, 0, edit.stop) : stops.with(at, edit.stop),
      };
    }
    case 'stopGone': {
      const rest = stops.filter(({ id }) => id !== edit.stop);
      return rest.length === stops.length ? file : { ...file, stops: rest };
    }
    default: {
      const moved = stops.find(({ id }) => id === edit.stop);
      if (!moved) return file;
      const rest = stops.filter((stop) => stop !== moved);
      return { ...file, stops: rest.toSpliced(Math.max(0, edit.to), 0, moved) };
    }
  }
}

/** Lists the sources that are the tour's own and are cited, and gives its words the time they take. */
function tidy(file: TourFile, ownSources: readonly string[]): TourFile {
  const cited = new Set(file.stops.flatMap(({ words }) => words.flatMap(({ sources }) => sources)));
  const added = ownSources.filter((id) => !file.sources.includes(id));
  const sources = [...file.sources, ...new Set(added)].filter((id) => cited.has(id));
  return { ...file, minutes: Math.max(file.minutes, leastMinutes(file)), sources };
}
