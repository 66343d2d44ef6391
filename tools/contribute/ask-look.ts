import { familyIds } from '../../models/families/family-ids.ts';
import type { GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import type { ModelFile } from '../../src/museum/catalogue/definitions/model.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { sizeFault } from '../data/size-fault.ts';
import type { MuseumFiles } from '../data/museum-files.ts';
import { readStatedLengths } from '../data/stated-lengths.ts';
import type { Interview } from './interview.ts';
import { suggestFamilies, typicalModel } from './known-looks.ts';
import { meant } from '../data/nearest-names.ts';
import { readText } from './readers.ts';
import type { AnswerFault } from './question.ts';

type Size = ModelFile['size'];
type Surface = ModelFile['surfaces'][number];

/** Asks how a gift looks: which kind of object, how large, of what. */
export async function askLook(gift: GiftFile, museum: MuseumFiles, { ask }: Interview): Promise<ModelFile> {
  const likely = suggestFamilies(`${gift.what} ${gift.title['en'] ?? ''}`, museum);
  const family = await ask<string>({
    flag: 'family',
    ask: 'Which family of models does it look like?',
    hint: `Likely: ${likely.join(', ')}. All are in models/families (Tab completes).`,
    suggestions: familyIds,
    initial: likely[0] ?? 'object',
    read: (text) =>
      (familyIds as readonly string[]).includes(text)
        ? text
        : { fault: `There is no family “${text}”.${meant(text, familyIds)} \`object\` fits what has none.` },
  });
  const typical = typicalModel(family, gift, museum);
  const { dimensions } = gift;
  const usual = typical?.size ?? [0.3, 0.3, 0.3];
  const fitted = fitSize(usual, dimensions);
  const size = await ask<Size>({
    flag: 'size',
    ask: 'How large is it? Width across the front, height, depth, in metres.',
    hint: `A usual ${family} here: ${usual.join(' × ')}.`,
    initial: fitted.join(' x '),
    read: (text) => readSize(text, dimensions),
  });
  const isStated = dimensions !== null && readStatedLengths(dimensions).length > 0;
  const sizeBasis = await ask({
    flag: 'size-basis',
    ask: 'Where does that size come from?',
    initial: isStated
      ? `stated: ${dimensions}; the rest in proportion`
      : `assumed: a usual size for a ${gift.what}`,
    read: readText(4000),
  });
  const surfaces = await ask<Surface[]>({
    flag: 'surfaces',
    ask: 'Of what, in which colours? Body, second part, accent: one to three.',
    hint: 'A material and a colour each, as `walnut #6b4327, brass #b5a642`. Tab completes materials.',
    suggestions: materialNames,
    initial: (typical?.surfaces ?? [{ material: 'stone', colour: '#9a958c' }])
      .map(({ material, colour }) => `${material} ${colour}`)
      .join(', '),
    read: readSurfaces,
  });
  const basis = await ask({
    flag: 'basis',
    ask: 'What does its look go by?',
    initial: `Sources name a ${gift.what}; form, colours and finish assumed`,
    read: readText(4000),
  });
  return {
    $schema: '../../../data/schema/model.schema.json',
    family,
    size,
    sizeBasis,
    grade: isStated ? 'documented-size' : 'artists-impression',
    basis,
    surfaces,
    author: 'Myohyangsan contributors',
    licence: 'CC-BY-4.0',
  };
}

/** A usual size made as large as a source states, in proportion. */
function fitSize(usual: Size, dimensions: string | null): Size {
  const lengths = dimensions === null ? [] : readStatedLengths(dimensions);
  if (lengths.length === 0) return usual;
  const height = lengths.find(({ direction }) => direction === 'height');
  const others = lengths.filter(({ direction }) => direction !== 'height').map(({ metres }) => metres);
  const scale = height ? height.metres / usual[1] : Math.max(...others) / Math.max(usual[0], usual[2]);
  const size = usual.map((side) => Math.round(side * scale * 1000) / 1000) as Size;
  if (height) size[1] = height.metres;
  // The longest of what is stated goes along the longest side there is, the next along the other.
  const sides = size[0] >= size[2] ? ([0, 2] as const) : ([2, 0] as const);
  others
    .sort((a, b) => b - a)
    .slice(0, 2)
    .forEach((metres, index) => {
      size[sides[index] ?? 0] = metres;
    });
  return size;
}

function readSize(text: string, dimensions: string | null): Size | AnswerFault {
  const numbers = text.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [width, height, depth] = numbers;
  if (numbers.length !== 3 || width === undefined || height === undefined || depth === undefined)
    return { fault: 'Write three numbers in metres, as 0.3 x 0.45 x 0.3.' };
  if (numbers.some((side) => side < 0.001 || side > 60))
    return { fault: 'Each side is between 0.001 and 60 metres.' };
  const size: Size = [width, height, depth];
  const fault = dimensions === null ? null : sizeFault(size, dimensions);
  return fault === null ? size : { fault: `It should have ${fault}.` };
}

function readSurfaces(text: string): Surface[] | AnswerFault {
  const surfaces: Surface[] = [];
  for (const part of text.split(',')) {
    const [material = '', colour = '', more] = part.trim().split(/\s+/);
    if (!(materialNames as readonly string[]).includes(material))
      return {
        fault: `There is no material “${material}”.${meant(material, materialNames)} All are in src/museum/materials/material-names.ts.`,
      };
    if (!/^#[0-9a-f]{6}$/i.test(colour) || more !== undefined)
      return { fault: `Write a colour of six digits behind ${material}, as ${material} #6b4327.` };
    surfaces.push({ material, colour: colour.toLowerCase() });
  }
  return surfaces.length <= 3 ? surfaces : { fault: 'Three at most: body, second part, accent.' };
}
