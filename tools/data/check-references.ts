import { formDefinitions } from '../../models/families/form-definitions.ts';
import { familyIds } from '../../models/families/family-ids.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import { checkAddress } from './check-address.ts';
import { checkFolder } from './check-folder.ts';
import { meant } from './nearest-names.ts';
import { checkSuggestions } from './check-suggestions.ts';
import { checkContentNotes } from './check-content-notes.ts';
import { checkCuration } from './check-curation.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkSpoken } from './check-spoken.ts';
import { checkTours } from './check-tours.ts';
import type { DataFault } from './data-fault.ts';
import type { FileKind, FileOf } from './file-kinds.ts';
import { showValue } from './show-value.ts';
import { sizeFault } from './size-fault.ts';
import type { ReadResult } from './read-museum-files.ts';

type Report = (field: string, found: unknown, expected: string, mend: string) => void;

/** Codes of states that are no more, as old gifts name them. */
const formerStates = new Set(['SU', 'DD', 'YU']);

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes ISO keeps free for private use, and those of unions of states. */
const noCountry = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN)$/;

const isTodaysCountry = (code: string): boolean =>
  !formerStates.has(code) && !noCountry.test(code) && regionNames.of(code) !== undefined;

/**
 * Faults between files: ids that lead nowhere or are used twice, dates, countries, facts no claim supports, models
 * that do not fit their gift.
 *
 * @param rooms ids of all rooms, as far as the building can be read; null leaves rooms unchecked
 */
export function checkReferences(read: ReadResult, rooms: ReadonlySet<string> | null): DataFault[] {
  const { files, named } = read;
  const faults: DataFault[] = [];
  const reporter =
    (file: string): Report =>
    (field, found, expected, mend) =>
      faults.push({ file, field, found: showValue(found), expected, mend });
  const countries = files.regions && new Set(files.regions.flatMap((region) => region.countries));

  const refer = (report: Report, field: string, kind: FileKind, id: string): void => {
    if (named[kind].has(id)) return;
    report(
      field,
      id,
      `the id of a file in data/${kind}s`,
      `${meant(id, named[kind])} Correct the id, or add data/${kind}s/${id}.json.`.trim(),
    );
  };
  const referAll = (report: Report, field: string, kind: FileKind, ids: readonly string[]): void => {
    ids.forEach((id, index) => refer(report, `${field}[${index}]`, kind, id));
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (twice >= 0) report(`${field}[${twice}]`, ids[twice], 'each id once', 'Remove the second mention.');
  };
  const checkDate = (report: Report, field: string, date: string | null): void => {
    const range = date === null ? null : parseEdtf(date);
    if (range && 'fault' in range) {
      report(
        field,
        date,
        `a date in EDTF (${range.fault})`,
        'Write the date as 2023, 2023-09 or 2023-09-13, or null.',
      );
    }
  };

  const ids = new Map<string, string>();
  const accessions = new Map<number, string>();
  for (const [id, gift] of files.gifts) {
    const file = `data/gifts/${id}.json`;
    const report = reporter(file);

    [id, ...gift.aliases].forEach((name, index) => {
      const other = ids.get(name) ?? (index > 0 && named.gift.has(name) ? name : undefined);
      if (other !== undefined) {
        report(
          index === 0 ? 'id' : `aliases[${index - 1}]`,
          name,
          `an id no other gift answers to (${other} does)`,
          'Ids and former ids are used once in the whole catalogue: choose another, or remove the alias.',
        );
      } else ids.set(name, id);
    });
    const holder = accessions.get(gift.accession);
    if (holder === undefined) accessions.set(gift.accession, id);
    else {
      report(
        'accession',
        gift.accession,
        `a number of its own (${holder} has it)`,
        'Give the newer of the two gifts the next free number.',
      );
    }

    checkDate(report, 'date', gift.date);
    checkCountry(gift, report, countries);
    checkRecipient(gift, report);
    checkWhereabouts(gift, report);
    checkSupport(gift, report);
    gift.claims.forEach((claim, index) => refer(report, `claims[${index}].source`, 'source', claim.source));
    if (gift.sanctions) {
      referAll(report, 'sanctions.resolutions', 'resolution', gift.sanctions.resolutions);
      referAll(report, 'sanctions.sources', 'source', gift.sanctions.sources);
      gift.sanctions.resolutions.forEach((name, index) => {
        if (files.resolutions.get(name)?.kind === 'note') {
          report(
            `sanctions.resolutions[${index}]`,
            name,
            'a resolution, not a note',
            'Name the resolution the note speaks of.',
          );
        }
      });
    }
    referAll(report, 'possiblySame', 'gift', gift.possiblySame);
    gift.possiblySame.forEach((other, index) => {
      const twin = files.gifts.get(other);
      if (other === id || (twin && !twin.possiblySame.includes(id))) {
        report(
          `possiblySame[${index}]`,
          other,
          'another gift that names this one in turn',
          'Write each of the two ids into the other file.',
        );
      }
    });
    if (!named.model.has(id)) {
      faults.push({
        file: `models/gifts/${id}/model.json`,
        field: '',
        found: 'nothing',
        expected: 'family, size and surfaces of the gift',
        mend: 'Add the file; models/README.md says how.',
      });
    }
  }

  for (const id of files.recipes) {
    if (!named.gift.has(id)) {
      reporter(`models/gifts/${id}/recipe.ts`)(
        '',
        'a recipe',
        'a gift of this id in data/gifts',
        'Name the folder after a gift, or add the gift.',
      );
    }
  }
  for (const [id, model] of files.models) {
    const report = reporter(`models/gifts/${id}/model.json`);
    if (!named.gift.has(id)) {
      report(
        '',
        'a model',
        'a gift of this id in data/gifts',
        'Name the folder after a gift, or add the gift.',
      );
    }
    if (!(familyIds as readonly string[]).includes(model.family)) {
      report(
        'family',
        model.family,
        'a family of models/families',
        `${meant(model.family, familyIds)} Choose a family of models/families/family-ids.ts.`.trim(),
      );
    }
    model.surfaces.forEach(({ material }, index) => {
      if (!(materialNames as readonly string[]).includes(material)) {
        report(
          `surfaces[${index}].material`,
          material,
          'a name of the material list',
          `${meant(material, materialNames)} Choose a name of src/museum/materials/material-names.ts.`.trim(),
        );
      }
    });
    if (model.form !== undefined) checkForm(model.family, model.form, report);
    const dimensions = files.gifts.get(id)?.dimensions;
    // A frame, or a photograph of a thing, is as large as its own rules have it.
    if (dimensions && !model.imported) checkSize(model.size, dimensions, report);
  }

  for (const [id, source] of files.sources) {
    const report = reporter(`data/sources/${id}.json`);
    const expected = checkAddress(source.url);
    if (expected) report('url', source.url, expected, 'Write the address of the page as a browser shows it.');
    checkDate(report, 'published', source.published);
  }
  for (const [id, resolution] of files.resolutions) {
    const report = reporter(`data/resolutions/${id}.json`);
    referAll(report, 'appliesTo.gifts', 'gift', resolution.appliesTo.gifts);
    referAll(report, 'possiblyAppliesTo.gifts', 'gift', resolution.possiblyAppliesTo.gifts);
    refer(report, 'source', 'source', resolution.source);
    referAll(report, 'moreSources', 'source', resolution.moreSources);
    resolution.statements.forEach((statement, index) => {
      checkDate(report, `statements[${index}].date`, statement.date);
      refer(report, `statements[${index}].source`, 'source', statement.source);
      referAll(report, `statements[${index}].about`, 'gift', statement.about);
    });
  }
  for (const [id, total] of files.totals) {
    const report = reporter(`data/totals/${id}.json`);
    checkDate(report, 'date', total.date);
    referAll(report, 'sources', 'source', total.sources);
  }
  for (const [id, event] of files.events) {
    const report = reporter(`data/events/${id}.json`);
    checkDate(report, 'date', event.date);
    referAll(report, 'sources', 'source', event.sources);
  }
  faults.push(
    ...checkTours(read, rooms),
    ...checkSpoken(files),
    ...checkCorrections(read),
    ...checkContentNotes(read),
    ...checkCuration(read),
  );
  if (files.museum) {
    const report = reporter('data/museum.json');
    const { shownTotal, contact, site } = files.museum;
    refer(report, 'shownTotal', 'total', shownTotal);
    const total = files.totals.get(shownTotal);
    if (total && (total.gifts === null || total.counts !== 'all')) {
      report(
        'shownTotal',
        shownTotal,
        'a total that counts all gifts',
        'Choose a total with a number of gifts.',
      );
    } else if (total?.gifts && total.gifts < named.gift.size) {
      report(
        'shownTotal',
        shownTotal,
        `a total of at least ${named.gift.size}, the gifts documented here`,
        'Choose a larger total.',
      );
    }
    const expected = contact.issues === null ? null : checkAddress(contact.issues);
    if (expected) report('contact.issues', contact.issues, expected, 'Correct the address, or write null.');
    const form = checkSuggestions(contact.suggestions ?? null);
    if (form) report('contact.suggestions', contact.suggestions, form, 'Correct the address, or write null.');
    const wrong = site === null ? null : (checkAddress(site) ?? checkFolder(site));
    if (wrong) report('site', site, wrong, 'Correct the address, or write null.');
  }
  return faults;
}

function checkCountry(gift: FileOf<'gift'>, report: Report, known: ReadonlySet<string> | null): void {
  const { country, countryLabel, countryModern } = gift;
  if (
    country !== null &&
    !(known ? known.has(country) : isTodaysCountry(country) || formerStates.has(country))
  ) {
    report(
      'country',
      country,
      'a country of data/building/regions.json',
      'Use its ISO 3166-1 code; a state new to the museum is added to a region first.',
    );
  }
  if (countryModern !== null && !isTodaysCountry(countryModern)) {
    report(
      'countryModern',
      countryModern,
      'a code of ISO 3166-1 in use today',
      'Correct the code, or write null.',
    );
  }
  if ((country === null) !== (countryLabel === null)) {
    report(
      'countryLabel',
      countryLabel,
      'a label where there is a country, and none where there is none',
      'Fill both fields, or neither.',
    );
  }
}

function checkRecipient(gift: FileOf<'gift'>, report: Report): void {
  for (const field of ['recipient', 'recipientPresumed'] as const) {
    const value = gift[field];
    if (value !== null && !/^(?:kim-il-sung|kim-jong-il|kim-jong-un|other:\S.*)$/.test(value)) {
      report(
        field,
        value,
        'kim-il-sung, kim-jong-il, kim-jong-un, or `other:` and a name',
        'Correct the spelling.',
      );
    }
  }
  if (gift.recipient !== null && gift.recipientPresumed !== null) {
    report(
      'recipientPresumed',
      gift.recipientPresumed,
      'null, as the recipient is known',
      'Remove the guess.',
    );
  }
}

function checkWhereabouts(gift: FileOf<'gift'>, report: Report): void {
  const { value } = gift.whereabouts;
  if ((gift.direction === 'given') !== (value === 'outgoing')) {
    report(
      'whereabouts.value',
      value,
      gift.direction === 'given'
        ? '"outgoing", as the leaders gave it away'
        : 'not "outgoing", as it was received',
      'Correct the whereabouts, or the direction.',
    );
  }
  if (gift.isLivingAnimal && (value === 'seen' || value === 'destined')) {
    report(
      'whereabouts.value',
      value,
      'a place outside the exhibition',
      'Living animals never stood in the house.',
    );
  }
}

/** The fields of a label and the claims that may stand behind them. */
const supports: readonly (readonly [string, (gift: FileOf<'gift'>) => unknown, readonly string[]])[] = [
  ['giver.name', (gift) => gift.giver.name, ['giver']],
  ['country', (gift) => gift.country, ['country', 'giver']],
  ['recipient', (gift) => gift.recipient, ['recipient', 'giver']],
  ['date', (gift) => gift.date, ['date']],
  ['occasion', (gift) => gift.occasion, ['occasion']],
  ['materials', (gift) => gift.materials[0], ['materials']],
  ['dimensions', (gift) => gift.dimensions, ['dimensions']],
  ['displayed', (gift) => gift.displayed, ['whereabouts']],
];

function checkSupport(gift: FileOf<'gift'>, report: Report): void {
  const claimed = new Set<string>(gift.claims.map(({ field }) => field));
  for (const [field, valueOf, fields] of supports) {
    const value = valueOf(gift) ?? null;
    if (value !== null && !fields.some((name) => claimed.has(name))) {
      report(
        field,
        value,
        `a claim on ${fields.join(' or ')} with its source`,
        'Add the claim that says so, or write null: unknown stays unknown.',
      );
    }
  }
}

function checkSize(size: readonly [number, number, number], dimensions: string, report: Report): void {
  const fault = sizeFault(size, dimensions);
  if (fault !== null) report('size', size, fault, 'Correct the size; width, height, depth in metres.');
}

function checkForm(family: string, form: unknown, report: Report): void {
  const definition = formDefinitions[family];
  if (!definition) {
    report('form', form, `nothing: the family ${family} takes no form`, 'Remove the form.');
    return;
  }
  for (const issue of definition.safeParse(form).error?.issues ?? [])
    report(
      ['form', ...issue.path].join('.'),
      valueAt(form, issue.path),
      issue.message,
      `Correct it; models/families/${family}/form.ts says what each parameter may be.`,
    );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}
