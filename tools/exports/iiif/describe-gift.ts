import { pathOfPage } from '../../pages/site-paths.ts';
import { posterFiles, posterSize } from '../../posters/poster.ts';
import type { ExportedGift, ExportFacts } from '../export-facts.ts';
import { exportPaths, exportTypes } from '../export-paths.ts';
import { tellGrade } from '../tell-grade.ts';
import { tellWhereabouts } from '../tell-whereabouts.ts';

/** Texts by language tag. */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

/** A viewer takes a text from `<` to `>` for HTML: a space before it keeps it a text. */
const plain = (text: string): string => (text.startsWith('<') ? ` ${text}` : text);

export const english = (...texts: readonly string[]): LanguageMap => ({ en: texts.map(plain) });
const unmarked = (...texts: readonly string[]): LanguageMap => ({ none: texts.map(plain) });

export const rights = 'http://creativecommons.org/licenses/by/4.0/';

/** The picture of a gift, in its largest size. */
export function pictureOf(id: string, site: string): object {
  return {
    id: `${site}${exportPaths.poster(id)}`,
    type: 'Image',
    format: exportTypes.poster,
    width: posterSize.width,
    height: posterSize.height,
  };
}

export function labelOf({ file }: Pick<ExportedGift, 'file'>): LanguageMap {
  return Object.fromEntries(Object.entries(file.title).map(([tag, text]) => [tag, [plain(text)]]));
}

/** The small picture that stands for a gift in a list, of a size that a viewer shows at once. */
export function thumbnailOf(id: string, site: string): readonly object[] {
  const { width, format } = posterFiles[0];
  const height = (width * posterSize.height) / posterSize.width;
  return [
    {
      id: `${site}posters/exhibit/${id}-${width}.${format}`,
      type: 'Image',
      format: `image/${format}`,
      width,
      height,
    },
  ];
}

/** What is said of a gift alike in the manifests of both versions. */
export function describeGift(
  gift: ExportedGift,
  { siteFacts, sources }: Pick<ExportFacts, 'siteFacts' | 'sources'>,
  site: string,
  status: readonly { readonly label: string; readonly value: string }[],
): object {
  const { file, model } = gift;
  const [voice] = siteFacts.voices;
  const siteName = voice?.site.name ?? '';
  const giver = file.giver.name ?? file.giver.role;
  const recipient = voice?.language.recipientName(file.recipient) ?? null;
  const rows: [string, LanguageMap | null][] = [
    ...status.map(({ label, value }): [string, LanguageMap] => [label, english(value)]),
    ['Given by', giver === null ? null : english(giver)],
    [
      'Office of the giver',
      file.giver.name === null || file.giver.role === null ? null : english(file.giver.role),
    ],
    ['State then giving', file.countryLabel === null ? null : english(file.countryLabel)],
    ['Given to', recipient === null ? null : english(recipient)],
    ['Date (EDTF)', file.date === null ? null : unmarked(file.date)],
    ['Occasion', file.occasion === null ? null : english(file.occasion)],
    ['Kind of thing', english(file.what)],
    ['Materials', file.materials.length === 0 ? null : english(...file.materials)],
    ['Stated size', file.dimensions === null ? null : english(file.dimensions)],
    ['Whereabouts', english(tellWhereabouts(file.whereabouts, siteFacts))],
    ['Disputes', file.disputes === null ? null : english(file.disputes)],
    ['Look of the model', english(model.basis)],
    ['Size of the model', english(model.sizeBasis)],
    [
      'Sources',
      unmarked(
        ...[...new Set(file.claims.map(({ source }) => source))].map((id) => sources.get(id)?.url ?? id),
      ),
    ],
  ];
  return {
    label: labelOf(gift),
    summary: english(`${file.description['en'] ?? ''} ${tellGrade(model)}`),
    metadata: rows.flatMap(([label, value]) => (value === null ? [] : [{ label: english(label), value }])),
    requiredStatement: {
      label: english('Attribution'),
      value: english(`${model.author}, CC BY 4.0. ${tellGrade(model)}`),
    },
    rights,
    provider: [
      {
        id: `${site}#publisher`,
        type: 'Agent',
        label: english(siteName),
        homepage: [{ id: site, type: 'Text', label: english(siteName), format: 'text/html' }],
      },
    ],
    homepage: [
      {
        id: `${site}${pathOfPage('exhibit', file.id)}`,
        type: 'Text',
        label: english('Page about the gift, with the source of every fact'),
        format: 'text/html',
        language: ['en'],
      },
    ],
    seeAlso: [
      {
        id: `${site}${exportPaths.linkedArt(file.id)}`,
        type: 'Dataset',
        label: english('Linked Art'),
        format: 'application/ld+json',
        profile: 'https://linked.art/ns/v1/linked-art.json',
      },
    ],
    thumbnail: thumbnailOf(file.id, site),
  };
}
