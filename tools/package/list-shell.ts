import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What every museum's site is built of, whatever is in it: pages, sources, words, surfaces, and the models that stand for
 * kinds of things. Left out is what is known of this one museum.
 */
const folders = [
  'public',
  'src',
  'data/text',
  'models/building',
  'models/textures/built',
  'models/map/built',
] as const;

const files = [
  'index.html',
  'embed.html',
  'builder.html',
  'LICENSE',
  'LICENSES/CC-BY-4.0.txt',
  'tsconfig.json',
];

/**
 * Files and folders of the project that lie in the package for who builds a museum, by their paths.
 *
 * @param root folder of the project
 */
export function listShell(root: string): readonly string[] {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  const gifts = new Set(readdirSync(join(root, 'data/gifts')).map((name) => name.replace(/\.json$/, '')));
  const models = list('models/built').filter(
    (path) => !gifts.has(path.slice('models/built/'.length, -'.glb'.length)),
  );
  const styles = list('tools/pages').filter((path) => /\.(?:css|svg)$/.test(path));
  return [...files, ...folders, ...models, ...styles];
}
