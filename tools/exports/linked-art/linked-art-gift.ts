import type { ClaimField } from '../../../src/museum/catalogue/claim-field.ts';
import { pathOfPage } from '../../pages/site-paths.ts';
import { citeSource } from '../cite-source.ts';
import type { ExportedGift, ExportFacts } from '../export-facts.ts';
import { exportPaths, exportTypes } from '../export-paths.ts';
import { tellGrade } from '../tell-grade.ts';
import { tellWhereabouts } from '../tell-whereabouts.ts';
import { giverOf, recipientOf, type Leaders } from './agent.ts';
import { readDimensions } from './dimensions.ts';
import { identifier, name } from './name.ts';
import { statement, type Statement } from './statement.ts';
import {
  digitalImage,
  giftTerm,
  languageTerms,
  materialTerms,
  objectTerms,
  typeOfWork,
  webPage,
  type StatementKind,
} from './terms.ts';
import { timeSpan } from './time-span.ts';

export const linkedArtContext = 'https://linked.art/ns/v1/linked-art.json';

/** What kind of statement a claim makes. */
const kinds: Readonly<Record<ClaimField, StatementKind>> = {
  what: 'description',
  title: 'description',
  description: 'description',
  giver: 'provenance',
  country: 'provenance',
  recipient: 'provenance',
  date: 'provenance',
  occasion: 'provenance',
  direction: 'provenance',
  materials: 'materials',
  dimensions: 'dimensions',
  whereabouts: 'exhibition',
  sanctions: 'note',
};

/** Where the exhibition's own record is, and what it is called. */
export interface Exhibition {
  readonly name: string;
}

/**
 * A gift as a `HumanMadeObject` of Linked Art 1.0. Who made it and who owns it is not said: no source is read on that. Where
 * it stands is said of those alone that were seen or reported there.
 */
export function linkedArtGift(
  { file, model }: ExportedGift,
  { sources, siteFacts }: Pick<ExportFacts, 'sources' | 'siteFacts'>,
  site: string,
  leaders: Leaders,
  exhibition: Exhibition,
): object {
  const { id } = file;
  const record = `${site}${exportPaths.linkedArt(id)}`;
  const title = file.title['en'] ?? id;
  const cite = (source: string): string => {
    const found = sources.get(source);
    if (!found) throw new Error(`linked-art-gift: ${id} cites ${source}, which is no source`);
    return citeSource(found);
  };
  const kind = objectTerms[file.what];
  const materials = file.materials.flatMap((material) => materialTerms[material] ?? []);
  const dimensions = file.dimensions === null ? [] : readDimensions(file.dimensions);
  const stands = file.whereabouts.value === 'seen' || file.whereabouts.value === 'reported';
  const cited = new Set([...file.claims.map(({ source }) => source), ...(file.sanctions?.sources ?? [])]);
  return {
    '@context': linkedArtContext,
    id: record,
    type: 'HumanMadeObject',
    _label: title,
    ...(kind && { classified_as: [{ ...kind, classified_as: [typeOfWork] }] }),
    identified_by: [
      ...Object.entries(file.title).map(([tag, text]) =>
        name(tag === 'en' ? 'primary' : 'alternate', text, tag),
      ),
      ...(file.originalTitle
        ? [name('alternate', file.originalTitle.text, file.originalTitle.language)]
        : []),
      identifier('systemNumber', id),
      identifier('localNumber', String(file.accession)),
    ],
    referred_to_by: [
      statement('description', file.description['en'] ?? ''),
      statement('description', file.what, { label: 'Kind of thing' }),
      ...(file.materials.length > 0
        ? [statement('materials', file.materials.join('; '), { label: 'Materials' })]
        : []),
      ...(file.dimensions === null
        ? []
        : [statement('dimensions', file.dimensions, { label: 'Stated size' })]),
      statement('exhibition', tellWhereabouts(file.whereabouts, siteFacts), {
        label: 'Whereabouts',
      }),
      ...(file.displayed === null
        ? []
        : [statement('exhibition', file.displayed, { label: 'Place of display as stated' })]),
      ...(file.disputes === null ? [] : [statement('note', file.disputes, { label: 'Disputes' })]),
      statement('note', `Confidence in the record as a whole: ${file.confidence}.`, { label: 'Confidence' }),
      ...(file.sanctions
        ? [
            statement('note', file.sanctions.note, {
              label: 'Sanctions',
              sources: file.sanctions.sources.map(cite),
            }),
          ]
        : []),
      ...file.claims.map(({ field, says, source }): Statement =>
        statement(kinds[field], says, { label: `Claim: ${field}`, sources: [cite(source)] }),
      ),
    ],
    ...(materials.length > 0 && { made_of: materials }),
    ...(dimensions.length > 0 && { dimension: dimensions }),
    ...(stands && {
      current_location: {
        id: `${site}${exportPaths.exhibition}`,
        type: 'Place',
        _label: exhibition.name,
      },
    }),
    changed_ownership_through: [acquisition(file, record, site, leaders)],
    representation: [
      {
        type: 'VisualItem',
        _label: `Picture of a reconstruction of ${title}`,
        referred_to_by: [statement('note', tellGrade(model))],
        digitally_shown_by: [
          {
            type: 'DigitalObject',
            classified_as: [digitalImage],
            format: exportTypes.poster,
            access_point: [{ id: `${site}${exportPaths.poster(id)}`, type: 'DigitalObject' }],
            referred_to_by: [statement('rights', `${model.author}, CC BY 4.0`)],
          },
        ],
      },
    ],
    subject_of: [
      carried('Page about the gift', [
        {
          type: 'DigitalObject',
          classified_as: [webPage],
          format: 'text/html',
          access_point: [{ id: `${site}${pathOfPage('exhibit', id)}`, type: 'DigitalObject' }],
        },
      ]),
      carried('IIIF manifest of the picture', [
        {
          type: 'DigitalObject',
          format: exportTypes.picture,
          conforms_to: [{ id: 'http://iiif.io/api/presentation/', type: 'InformationObject' }],
          access_point: [{ id: `${site}${exportPaths.picture(id)}`, type: 'DigitalObject' }],
        },
      ]),
      ...[...cited].map((source) => sourceText(source, sources)),
    ],
  };
}

function acquisition(file: ExportedGift['file'], record: string, site: string, leaders: Leaders): object {
  const giver = giverOf(file, record, leaders, site);
  const recipient = recipientOf(file, record, leaders, site);
  const span = timeSpan(file.date);
  const notes = [
    ...(file.occasion === null ? [] : [statement('provenance', file.occasion, { label: 'Occasion' })]),
    ...(file.countryLabel === null
      ? []
      : [statement('provenance', file.countryLabel, { label: 'State then giving' })]),
    ...(file.giver.name !== null && file.giver.role !== null
      ? [statement('provenance', file.giver.role, { label: 'Office of the giver' })]
      : []),
    ...(file.recipientPresumed === null
      ? []
      : [
          statement('note', `${file.recipientPresumed}: our guess; no source read names the recipient.`, {
            label: 'Recipient presumed',
          }),
        ]),
  ];
  return {
    type: 'Acquisition',
    _label: 'Gift',
    classified_as: [giftTerm],
    ...(span && { timespan: span }),
    ...(giver && { carried_out_by: [giver], transferred_title_from: [giver] }),
    ...(recipient && { transferred_title_to: [recipient] }),
    ...(notes.length > 0 && { referred_to_by: notes }),
  };
}

function carried(label: string, digital: readonly object[]): object {
  return { type: 'LinguisticObject', _label: label, digitally_carried_by: digital };
}

/** A page that speaks of the gift. */
function sourceText(id: string, sources: ExportFacts['sources']): object {
  const source = sources.get(id);
  if (!source) throw new Error(`linked-art-gift: ${id} is no source`);
  const language = source.language === null ? undefined : languageTerms[source.language.split('-')[0] ?? ''];
  return {
    type: 'LinguisticObject',
    _label: citeSource(source),
    identified_by: [
      ...(source.title === null ? [] : [name('primary', source.title, source.language)]),
      identifier('systemNumber', source.id),
    ],
    ...(language && { language: [language] }),
    digitally_carried_by: [
      {
        type: 'DigitalObject',
        classified_as: [webPage],
        access_point: [{ id: new URL(source.url).href, type: 'DigitalObject' }],
      },
    ],
  };
}
