// Refuses a dependency whose licence is not on the list. THIRD-PARTY.txt names those that reach visitors.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const allowed = new Set([
  'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib', 'OFL-1.1', 'Unlicense',
  'CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0',
]); // prettier-ignore
/** Packages whose manifest names no licence but whose licence file does (read by hand). */
const readByHand = { 'webgl-constants': 'MIT', memorystream: 'MIT' };
/** Used in tests and tools only, or linked at arm's length: the licence asks nothing of the tour. */
const allowedInDevelopment = new Set(['MPL-2.0', 'LGPL-3.0-or-later']);

const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const faults = [];
const shipped = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = String(entry.license ?? readByHand[name] ?? 'no licence stated');
  const terms = licence.replaceAll(/[()]/g, '').split(/ OR | AND /);
  const isFit = (term) => allowed.has(term) || (entry.dev === true && allowedInDevelopment.has(term));
  const fits = licence.includes(' OR ') ? terms.some(isFit) : terms.every(isFit);
  if (!fits) faults.push(`${name} ${entry.version}: ${licence}`);
  if (entry.dev !== true && entry.devOptional !== true && entry.optional !== true) {
    shipped.push(`${name} ${entry.version} · ${licence}`);
  }
}
if (faults.length > 0) {
  console.error(`Licences that are not on the list:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
const text = `Packages the tour is built from, with their licences.\n\n${[...new Set(shipped)].sort().join('\n')}\n`;
const file = new URL('THIRD-PARTY.txt', root);
if (process.argv.includes('--write')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('THIRD-PARTY.txt is not what the lock says. Run: node tools/check-licences.mjs --write');
  process.exit(1);
}
console.log(`licences: ${Object.keys(lock.packages).length - 1} packages, all on the list`);
