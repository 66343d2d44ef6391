// Some native tools publish a release for some platforms only; npm then writes a lock that `npm ci` refuses
// elsewhere. Every optional dependency named in the lock must have an entry of its own.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const missing = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    if (!(nested in lock.packages) && !(`node_modules/${name}` in lock.packages))
      missing.push(`${path} → ${name}`);
  }
  // Versions and hashes are locked, addresses are not: the same lock serves whatever registry npm is set to.
  if (entry.resolved) missing.push(`${path} is locked to the address ${entry.resolved}`);
}
if (missing.length > 0) {
  console.error(`package-lock.json is not complete:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}
console.log(`lock: ${Object.keys(lock.packages).length} packages, complete for every platform`);
