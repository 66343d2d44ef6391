import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formDefinitions } from '../../models/families/form-definitions.ts';
import { describeForm } from './describe-form.ts';
import { listGiftModels } from './list-gift-models.ts';

/** A page of the catalogue: a family with its gifts, or what has recipes of its own. */
export interface CatalogueFamily {
  readonly family: string;
  /** Gifts that give it a form, by id. */
  readonly gifts: readonly string[];
  /** First words of what its recipe says of itself. */
  readonly about: string;
}

/** The families that gifts give a form to, in the order of their ids. */
export function listCatalogueFamilies(root: string): CatalogueFamily[] {
  const byFamily = new Map<string, string[]>();
  for (const { id, family, hasRecipe } of listGiftModels(root))
    if (!hasRecipe) byFamily.set(family, [...(byFamily.get(family) ?? []), id]);
  return [...byFamily]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, gifts]) => ({ family, gifts, about: readAbout(root, family) }));
}

/** Gifts with a recipe of their own, by id. */
export function listOwnRecipes(root: string): string[] {
  return listGiftModels(root)
    .filter(({ hasRecipe }) => hasRecipe)
    .map(({ id }) => id);
}

/** The comment above `buildForm`, or above `buildFamily` where that says more. */
function readAbout(root: string, family: string): string {
  const source = readFileSync(join(root, 'models/families', family, 'recipe.ts'), 'utf8');
  for (const name of ['buildForm', 'buildFamily']) {
    const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}`).exec(
      source,
    )?.[1];
    const text = (comment ?? '')
      .replaceAll(/^\s*\* ?/gm, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/ @(?:param|throws|returns)[\s\S]*$/, '')
      .trim();
    if (text) return text;
  }
  return '';
}

const start = `# The models of the gifts

Every documented gift is an object of its own, made by a recipe: a pure function in TypeScript that \`npm run models\`
turns into \`models/built/<id>.glb\`. Most gifts belong to a _family_, one recipe with parameters; the rest have a recipe
of their own. [models/README.md](../models/README.md) says how recipes are written and what the kit offers.
\`npm run views -- --stills\` writes this page and its pictures.

## Add a gift in ten lines

1. Write \`data/gifts/<id>.json\` with its claims and their sources; \`npm run check-data\` tells what is missing.
2. Choose the family below that fits, and make \`models/gifts/<id>/model.json\` (copy one of the family's gifts).
3. \`size\`: width, height and depth in metres; \`sizeBasis\`: the source that states them, or \`assumed: …\`.
4. \`surfaces\`: up to three materials with their colours, as the sources name them.
5. \`form\`: the parameters of the family, from its table; what no source tells stays plain.
6. \`grade\` and \`basis\`: how well the look is known, and what it goes by. Say what is assumed.
7. \`npm run models -- --only <id>\` builds it and says what is wrong.
8. \`npm run views -- --gifts <id>\` takes its pictures: look at them.
9. \`npm run views -- --stills\` draws its still and brings this page up to date; \`-- --posters\` draws its poster.
10. \`npm run check-data && npm test\`; commit the gift, its model, the built file, the stills and the poster together.

No gift bears the likeness of a leader, a brand, or words that no source gives. Where nothing fits, a recipe of its own
beside \`model.json\` takes the family's place.
`;

/** The text of docs/models.md, laid out as all texts are. */
export async function formatModelCatalogue(root: string): Promise<string> {
  const file = join(root, 'docs/models.md');
  return format(writeModelCatalogue(root), { ...(await resolveConfig(file)), filepath: file });
}

function writeModelCatalogue(root: string): string {
  const families = listCatalogueFamilies(root).map(({ family, gifts, about }) => {
    const definition = formDefinitions[family];
    const parameters = definition ? describeForm(definition) : [];
    const rows = parameters.map(
      ({ name, values, standard, meaning }) =>
        `| \`${name}\` | ${[values, standard && `\`${standard}\``, meaning].map(escapeCell).join(' | ')} |`,
    );
    return [
      `### ${family}`,
      '',
      ...(about ? [about, ''] : []),
      `![${describeCount(gifts.length)} of the family ${family}](models/${family}.webp)`,
      '',
      ...(rows.length > 0
        ? ['| parameter | may be | if left out | what it does |', '| --- | --- | --- | --- |', ...rows, '']
        : []),
      `Gifts: ${gifts.map((id) => `[${id}](../models/gifts/${id}/model.json)`).join(', ')}.`,
      '',
    ].join('\n');
  });
  const own = listOwnRecipes(root);
  return [
    start,
    '## Families',
    '',
    ...families,
    '## Recipes of their own',
    '',
    `${describeCount(own.length)} made one by one.`,
    '',
    ...Array.from({ length: Math.ceil(own.length / ownPerPicture) }, (_, at) =>
      [`![Gifts with a recipe of their own, ${at + 1}](models/own-${at + 1}.webp)`, ''].join('\n'),
    ),
    `${own.map((id) => `[${id}](../models/gifts/${id}/recipe.ts)`).join(', ')}.`,
    '',
  ].join('\n');
}

/** Gifts in one picture of those with recipes of their own. */
export const ownPerPicture = 24;

const describeCount = (count: number): string => (count === 1 ? 'One gift' : `${count} gifts`);

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
