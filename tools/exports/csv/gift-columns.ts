import { giftDefinition } from '../../../src/museum/catalogue/definitions/gift.ts';
import { modelDefinition } from '../../../src/museum/catalogue/definitions/model.ts';
import { pathOfPage } from '../../pages/site-paths.ts';
import type { ExportedGift } from '../export-facts.ts';
import { exportPaths } from '../export-paths.ts';
import { linkFrom } from '../link-from.ts';
import { listDays } from '../list-days.ts';
import { joinList, type Column } from './column.ts';

const { shape } = giftDefinition;

/**
 * The columns of `gifts.csv`, one row a gift.
 *
 * @param site absolute address of the site, ending in a slash; null where nobody knows it
 */
export function giftColumns(site: string | null): readonly Column<ExportedGift>[] {
  const link = (path: string): string => linkFrom(site, path);
  return [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent id of the gift.',
      isRequired: true,
      cell: ({ file }) => file.id,
    },
    {
      name: 'accession',
      type: 'integer',
      description: 'Permanent number in the order in which gifts entered this catalogue.',
      isRequired: true,
      cell: ({ file }) => file.accession,
    },
    {
      name: 'aliases',
      type: 'string',
      description: 'Former ids.',
      isList: true,
      cell: ({ file }) => joinList(file.aliases),
    },
    {
      name: 'title_en',
      type: 'string',
      description: 'Title in English.',
      isRequired: true,
      cell: ({ file }) => file.title['en'] ?? null,
    },
    {
      name: 'title_ko',
      type: 'string',
      description: 'Title in Korean, where a source gives one.',
      cell: ({ file }) => file.title['ko'] ?? null,
    },
    {
      name: 'original_title',
      type: 'string',
      description: 'Title a source gives in another language.',
      cell: ({ file }) => file.originalTitle?.text ?? null,
    },
    {
      name: 'original_title_language',
      type: 'string',
      description: 'Language tag of original_title.',
      cell: ({ file }) => file.originalTitle?.language ?? null,
    },
    {
      name: 'what',
      type: 'string',
      description: 'Kind of thing, in a few words.',
      isRequired: true,
      cell: ({ file }) => file.what,
    },
    {
      name: 'description_en',
      type: 'string',
      description: 'What it is, in our words.',
      isRequired: true,
      cell: ({ file }) => file.description['en'] ?? null,
    },
    {
      name: 'giver',
      type: 'string',
      description: 'Name of the giver; empty where no source read names one.',
      cell: ({ file }) => file.giver.name,
    },
    {
      name: 'giver_role',
      type: 'string',
      description: 'Office or description of the giver.',
      cell: ({ file }) => file.giver.role,
    },
    {
      name: 'giver_kind',
      type: 'string',
      description: 'Kind of giver.',
      isRequired: true,
      values: shape.giver.shape.kind.options,
      cell: ({ file }) => file.giver.kind,
    },
    {
      name: 'giver_rank',
      type: 'string',
      description: 'Rank of the giver, graded by hand; empty where the sources do not allow it.',
      values: shape.rank.shape.value.unwrap().options,
      cell: ({ file }) => file.rank.value,
    },
    {
      name: 'giver_rank_reason',
      type: 'string',
      description: 'Why that rank.',
      isRequired: true,
      cell: ({ file }) => file.rank.reason,
    },
    {
      name: 'country',
      type: 'string',
      description:
        'The state then giving: ISO 3166-1 alpha-2, or SU, DD, YU for states that are no more; empty where no source says.',
      refers: 'countries',
      cell: ({ file }) => file.country,
    },
    {
      name: 'country_label',
      type: 'string',
      description: 'Name of that state, or of what the sources name instead.',
      cell: ({ file }) => file.countryLabel,
    },
    {
      name: 'country_modern',
      type: 'string',
      description: 'Code that maps of today know; empty without a single successor.',
      cell: ({ file }) => file.countryModern,
    },
    {
      name: 'recipient',
      type: 'string',
      description:
        'kim-il-sung, kim-jong-il, kim-jong-un, or other: and a name; empty where no source read says.',
      cell: ({ file }) => file.recipient,
    },
    {
      name: 'recipient_presumed',
      type: 'string',
      description: 'Our guess where no source names the recipient. Not a fact.',
      cell: ({ file }) => file.recipientPresumed,
    },
    {
      name: 'direction',
      type: 'string',
      description: 'received, or given away.',
      isRequired: true,
      values: shape.direction.options,
      cell: ({ file }) => file.direction,
    },
    {
      name: 'date_edtf',
      type: 'string',
      description: 'When it was given, as EDTF level 1 (199X, 2005~, 2012/2013); empty where undated.',
      cell: ({ file }) => file.date,
    },
    {
      name: 'date_first',
      type: 'date',
      description: 'First day that date allows.',
      cell: ({ file }) => listDays(file.date)?.first ?? null,
    },
    {
      name: 'date_last',
      type: 'date',
      description: 'Last day that date allows.',
      cell: ({ file }) => listDays(file.date)?.last ?? null,
    },
    {
      name: 'occasion',
      type: 'string',
      description: 'Occasion on which it was given.',
      cell: ({ file }) => file.occasion,
    },
    {
      name: 'materials',
      type: 'string',
      description: 'Materials that sources name.',
      isList: true,
      cell: ({ file }) => joinList(file.materials),
    },
    {
      name: 'dimensions',
      type: 'string',
      description: 'Size as a source states it.',
      cell: ({ file }) => file.dimensions,
    },
    {
      name: 'displayed',
      type: 'string',
      description: 'Place of display a source names.',
      cell: ({ file }) => file.displayed,
    },
    {
      name: 'whereabouts',
      type: 'string',
      description:
        'seen or reported at the exhibition, destined for it, unknown, elsewhere, or outgoing; graded by hand.',
      isRequired: true,
      values: shape.whereabouts.shape.value.options,
      cell: ({ file }) => file.whereabouts.value,
    },
    {
      name: 'whereabouts_reason',
      type: 'string',
      description: 'Why that grade.',
      isRequired: true,
      cell: ({ file }) => file.whereabouts.reason,
    },
    {
      name: 'is_living_animal',
      type: 'boolean',
      description: 'A living animal: it never stood in the house.',
      isRequired: true,
      cell: ({ file }) => file.isLivingAnimal,
    },
    {
      name: 'sanctions_note',
      type: 'string',
      description: 'What is said of it under resolutions of the UN Security Council.',
      cell: ({ file }) => file.sanctions?.note ?? null,
    },
    {
      name: 'sanctions_resolutions',
      type: 'string',
      description: 'Ids of those resolutions, in resolutions.csv.',
      isList: true,
      refers: 'resolutions',
      cell: ({ file }) => joinList(file.sanctions?.resolutions ?? []),
    },
    {
      name: 'sanctions_sources',
      type: 'string',
      description: 'Ids of the sources of that note, in sources.csv.',
      isList: true,
      refers: 'sources',
      cell: ({ file }) => joinList(file.sanctions?.sources ?? []),
    },
    {
      name: 'disputes',
      type: 'string',
      description: 'Where sources disagree, or what is odd.',
      cell: ({ file }) => file.disputes,
    },
    {
      name: 'confidence',
      type: 'string',
      description: 'How sure the record as a whole is.',
      isRequired: true,
      values: shape.confidence.options,
      cell: ({ file }) => file.confidence,
    },
    {
      name: 'possibly_same',
      type: 'string',
      description: 'Ids of gifts that may be the same thing told twice.',
      isList: true,
      refers: 'gifts',
      cell: ({ file }) => joinList(file.possiblySame),
    },
    {
      name: 'claims',
      type: 'integer',
      description: 'Number of its rows in claims.csv.',
      isRequired: true,
      cell: ({ file }) => file.claims.length,
    },
    {
      name: 'room',
      type: 'string',
      description: 'Id of the room it stands in here. The rooms are a reconstruction: no source says this.',
      isRequired: true,
      refers: 'rooms',
      cell: ({ room }) => room,
    },
    {
      name: 'model_grade',
      type: 'string',
      description: 'How sure its model is.',
      isRequired: true,
      values: modelDefinition.shape.grade.options,
      cell: ({ model }) => model.grade,
    },
    {
      name: 'model_basis',
      type: 'string',
      description: 'What the look of its model goes by.',
      isRequired: true,
      cell: ({ model }) => model.basis,
    },
    {
      name: 'model_width_m',
      type: 'number',
      description: 'Width of its model across the front, metres.',
      isRequired: true,
      unit: 'm',
      cell: ({ model }) => model.size[0],
    },
    {
      name: 'model_height_m',
      type: 'number',
      description: 'Height of its model, metres.',
      isRequired: true,
      unit: 'm',
      cell: ({ model }) => model.size[1],
    },
    {
      name: 'model_depth_m',
      type: 'number',
      description: 'Depth of its model, metres.',
      isRequired: true,
      unit: 'm',
      cell: ({ model }) => model.size[2],
    },
    {
      name: 'model_size_basis',
      type: 'string',
      description: 'Where that size comes from.',
      isRequired: true,
      cell: ({ model }) => model.sizeBasis,
    },
    {
      name: 'page',
      type: 'string',
      description:
        'Page about it: absolute where the site knows its address, else from the root of the site.',
      isRequired: true,
      cell: ({ file }) => link(pathOfPage('exhibit', file.id)),
    },
    {
      name: 'picture',
      type: 'string',
      description: 'Picture of its model, 1280 × 720 pixels.',
      isRequired: true,
      cell: ({ file }) => link(exportPaths.poster(file.id)),
    },
    {
      name: 'model',
      type: 'string',
      description: 'Its model, glTF 2.0 in one file.',
      isRequired: true,
      cell: ({ file }) => link(exportPaths.model(file.id)),
    },
  ];
}
