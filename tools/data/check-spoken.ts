import type { DataFault } from './data-fault.ts';
import type { FileOf } from './file-kinds.ts';
import type { MuseumFiles } from './museum-files.ts';
import { showValue } from './show-value.ts';
import { spokenLanguages } from './spoken-languages.ts';

type Texts = Readonly<Record<string, string>>;
type Field = readonly [field: string, texts: Texts];

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Texts of tours, routes and events that lack a language the museum is told in; and what is wrong with the list of these. */
export function checkSpoken(files: Pick<MuseumFiles, 'museum' | 'tours' | 'routes' | 'events'>): DataFault[] {
  // While the museum cannot be read, nobody knows in which languages it is told: that is one fault, not a thousand.
  if (files.museum === null) return [];
  const spoken = spokenLanguages(files);
  return [
    ...checkList(spoken),
    ...[...files.tours].flatMap(([id, tour]) =>
      listUnsaid(`data/tours/${id}.json`, textsOfTour(tour), spoken),
    ),
    ...[...files.routes].flatMap(([id, route]) =>
      listUnsaid(`data/routes/${id}.json`, textsOfWay(route), spoken),
    ),
    ...[...files.events].flatMap(([id, { title, says }]) =>
      listUnsaid(
        `data/events/${id}.json`,
        [
          ['title', title],
          ['says', says],
        ],
        spoken,
      ),
    ),
  ];
}

function checkList(spoken: readonly string[]): DataFault[] {
  return spoken.flatMap((tag, at): DataFault[] =>
    spoken.indexOf(tag) === at
      ? []
      : [
          {
            file: 'data/museum.json',
            field: `spoken[${at}]`,
            found: showValue(tag),
            expected: 'each language once',
            mend: 'Remove the second mention.',
          },
        ],
  );
}

function textsOfWay({ title, summary }: FileOf<'tour'> | FileOf<'route'>): readonly Field[] {
  return [
    ['title', title],
    ['summary', summary],
  ];
}

function textsOfTour(tour: FileOf<'tour'>): readonly Field[] {
  return [
    ...textsOfWay(tour),
    ...tour.stops.flatMap(({ title, words }, stop): Field[] => [
      [`stops[${stop}].title`, title],
      ...words.map(({ says }, row): Field => [`stops[${stop}].words[${row}].says`, says]),
    ]),
  ];
}

function listUnsaid(file: string, fields: readonly Field[], spoken: readonly string[]): DataFault[] {
  return fields.flatMap(([field, texts]) =>
    spoken
      .filter((tag) => !Object.hasOwn(texts, tag))
      .map((tag) => ({
        file,
        field: `${field}.${tag}`,
        found: 'nothing',
        expected: `a text in ${languageNames.of(tag) ?? tag} (\`${tag}\`)`,
        mend: 'Write it; or take the language out of `spoken` in data/museum.json, where nothing is told in it.',
      })),
  );
}
