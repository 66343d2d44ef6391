import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LicensedPackage } from '../../src/museum/catalogue/about-facts.ts';

interface PackedLicences {
  readonly packages: readonly LicensedPackage[];
  /** The licences of the tour and the texts that came with its packages, each text once. */
  readonly texts: string;
}

/** Packages that only build the site, but whose data reach its visitors. */
const geodata = ['world-atlas'];

const rule = `\n\n${'='.repeat(78)}\n\n`;

/**
 * Under which terms the tour and what it is built from may be used. Which packages those are is read from
 * `THIRD-PARTY.txt`, which the check of licences holds against the lock; their texts from the packages themselves.
 *
 * @param root folder of the project
 */
export function packLicences(root: string): PackedLicences {
  // In the package they have been gathered beforehand.
  const gathered = join(root, 'licences.json');
  if (existsSync(gathered)) return JSON.parse(readFileSync(gathered, 'utf8')) as PackedLicences;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8').trim();
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const folders = listFolders(lock);
  const packages: LicensedPackage[] = [];
  const holders = new Map<string, string[]>();
  const silent: string[] = [];
  const take = (name: string, version: string, licence: string, use: LicensedPackage['use']): void => {
    packages.push({ name, version, licence, use });
    const text = findText(join(root, folders.get(`${name} ${version}`) ?? `node_modules/${name}`));
    if (text === null) silent.push(`${name} ${version}: ${licence}`);
    else holders.set(text, [...(holders.get(text) ?? []), `${name} ${version}`]);
  };
  for (const line of read('THIRD-PARTY.txt').split('\n')) {
    const [, name, version, licence] = /^(\S+) (\S+) · (.+)$/.exec(line) ?? [];
    if (name === undefined || version === undefined || licence === undefined) continue;
    take(name, version, licence, name.startsWith('@fontsource') ? 'font' : 'library');
  }
  for (const name of geodata) {
    const { version, license } = lock.packages[`node_modules/${name}`] ?? {};
    if (version !== undefined) take(name, version, license ?? 'no licence stated', 'geodata');
  }
  const texts = [
    read('LICENSE'),
    read('LICENSES/CC-BY-4.0.txt'),
    ...[...holders].map(([text, names]) => `${names.join('\n')}\n\n${text}`),
    ...(silent.length === 0
      ? []
      : [`These packages hold no text and name their licence only:\n\n${silent.join('\n')}`]),
  ];
  return { packages, texts: `${texts.join(rule)}\n` };
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>;
}

/** Folder of each package by name and version: two versions of one package lie in different places. */
function listFolders({ packages }: Lock): Map<string, string> {
  return new Map(
    Object.entries(packages).map(([folder, { version = '' }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [`${name} ${version}`, folder];
    }),
  );
}

/** The text of a package's licence; null where it holds none. */
function findText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) return null;
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
