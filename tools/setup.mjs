// Runs before `npm start` and `npm test`: checks Node and installs what the lock asks for, once.
// Node built-ins only, because nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(
    `Myohyangsan needs Node 20.19 or later, or 22.12 or later; this is ${process.versions.node}. ` +
      'Install a newer Node (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}

const stampFile = `${root}node_modules/.setup`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (installed !== wanted) {
  console.log('Installing what the tour is built with (once; about a minute) …');
  // Asking npm by its own path works on Windows too, where `npm` is a script a shell must start. The tools
  // are wanted even where NODE_ENV says production.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, wanted);
}
