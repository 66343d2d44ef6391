import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The folder of the packages that a site is made of and built with.
 *
 * @param shell folder of what every museum is built of; its `package.json` names them with their versions
 * @throws when one of them is not installed, with what installs them all
 */
export function findPackages(shell: string): string {
  const { packages } = JSON.parse(readFileSync(join(shell, 'package.json'), 'utf8')) as {
    packages: Readonly<Record<string, string>>;
  };
  const names = Object.keys(packages);
  const folders = createRequire(join(shell, 'package.json')).resolve.paths('any') ?? [];
  const missing = (folder: string): string[] =>
    names.filter((name) => !existsSync(join(folder, name, 'package.json')));
  const found = folders.find((folder) => missing(folder).length === 0);
  if (found !== undefined) return realpathSync(found);
  const fewest = folders.map(missing).sort((a, b) => a.length - b.length)[0] ?? names;
  const asked = names.map((name) => `${name}@${packages[name] ?? ''}`).join(' ');
  throw new Error(
    `build-museum: not installed beside this package: ${fewest.join(', ')}. A site is built with these: npm install --save-dev ${asked}`,
  );
}
