import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { FileOf } from '../data/file-kinds.ts';
import { html, type Markup } from './html.ts';
import { nameColour } from './name-colour.ts';
import type { PageVoice } from './page-voice.ts';
import { phrase } from './phrase-part.ts';
import type { PageKey } from './site-facts.ts';

/** Sizes that a source states begin with this word (`data/schema/model.schema.json`). */
const stated = /^stated\b/;

/** Paragraphs for who does not see the picture: what is drawn, how large, of what, in what colours, and how sure that is. */
export function describeModel(
  { entry, sizeBasis }: GiftRecord,
  model: FileOf<'model'> | undefined,
  voice: PageVoice,
): Markup {
  const { words, kinds, language } = voice;
  const [width, height, depth] = entry.size.map((metres) => writeLength(metres, language.tag));
  const parts = entry.surfaces.map(({ material, colour }) =>
    words('gift.long.part', { material: nameMaterial(material, voice), colour: nameColour(colour, voice) }),
  );
  const details = model?.form === undefined ? [] : listDetails(model.form);
  return html`<p>
      ${words('gift.long.size', {
        kind: kinds[entry.family] ?? entry.family,
        width: width ?? '',
        height: height ?? '',
        depth: depth ?? '',
      })}
      ${words(stated.test(sizeBasis) ? 'gift.long.stated' : 'gift.long.estimated')}
      ${words('gift.long.parts', { parts: language.list(parts) })}
      ${language.text(`modelGrade.${entry.modelGrade}`)}
    </p>
    ${
      details.length > 0 &&
      html`<p class="small">
        ${writeDetails(words('gift.long.form', { details: '\0' }), details.join('; '), voice)}
      </p>`
    }`;
}

/** The line around details, which are in English. */
function writeDetails(line: string, details: string, voice: PageVoice): Markup {
  const [before, after] = line.split('\0');
  return html`${before}${phrase(details, voice)}${after}`;
}

/** Number formats by language and unit: they are dear to make. */
const formats = new Map<string, Intl.NumberFormat>();

function writeLength(metres: number, tag: string): string {
  const unit = metres >= 3 ? 'meter' : 'centimeter';
  const maximumFractionDigits = metres >= 3 || metres < 0.1 ? 1 : 0;
  const key = `${tag} ${unit} ${maximumFractionDigits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits });
  formats.set(key, format);
  return format.format(unit === 'meter' ? metres : metres * 100);
}

/** Kinds of a stone have its name; what has none in words is named as recipes name it. */
function nameMaterial(name: string, { words }: PageVoice): string {
  const kind = name.replace(/^(marble|granite)-.*$/, '$1');
  const key = `material.${kind}` as PageKey;
  const word = words(key);
  return word === key ? name.replaceAll('-', ' ') : word;
}

/**
 * Parameters of a form in words (`docs/models.md`). What would say nothing without a drawing is left out: measures of parts,
 * and colours, which the surfaces tell.
 */
function listDetails(form: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(form).flatMap(([key, value]) => {
    const name = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (typeof value === 'boolean') return value ? [name] : [`no ${name}`];
    if (typeof value === 'number') return Number.isInteger(value) ? [`${name} ${value}`] : [];
    if (typeof value === 'string')
      return value.startsWith('#') ? [] : [`${name}: ${value.replaceAll('-', ' ')}`];
    if (Array.isArray(value)) {
      const told = value.filter((one): one is string => typeof one === 'string' && !one.startsWith('#'));
      return told.length === 0 ? [] : [`${name}: ${told.join(', ').replaceAll('-', ' ')}`];
    }
    if (typeof value === 'object' && value !== null)
      return listDetails(value as Readonly<Record<string, unknown>>);
    return [];
  });
}
