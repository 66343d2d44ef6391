// `npm run load`: what visits ask of a server, and how many of them one nginx worker on this machine carries. Needs nginx and
// wrk. Writes docs/reports/load.json and load.md; docs/hosting.md says what follows from the figures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressSite } from './hosting/compress-site.ts';
import { recordVisits } from './hosting/record-visits.ts';
import { replayVisit } from './hosting/replay-visit.ts';
import { startNginx } from './hosting/start-nginx.ts';
import { launchTestBrowser } from './open-tour.ts';

const port = 4197;
const secondsEach = 10;
/** Requests under way at once. */
const levels = [1, 16, 128] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist');
process.env['MUSEUM_SITE'] = `http://127.0.0.1:${port}/`;
await build({ logLevel: 'warn' });
compressSite(folder);
const own = mkdtempSync(join(tmpdir(), 'museum-load-'));
const log = join(own, 'log');
writeFileSync(log, '');
try {
  const logged = await startNginx(folder, port, log);
  const browser = await launchTestBrowser();
  const visits = await recordVisits(browser, logged.url, log).finally(() => browser.close());
  await logged.close();
  // Under load nothing is written down: that is how such a server is run.
  const server = await startNginx(folder, port);
  const found = visits.map(({ name, paths, bytes }) => ({
    name,
    requests: paths.length,
    bytes,
    load: levels.map((connections) => ({
      connections,
      ...replayVisit(server.url, paths, connections, secondsEach),
    })),
  }));
  await server.close();
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const report = {
    commit,
    date: new Date().toISOString().slice(0, 10),
    server: `${server.version}, one worker`,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    visits: found,
  };
  writeFileSync(join(root, 'docs/reports/load.json'), `${JSON.stringify(report, null, 2)}\n`);
  const rows = found.flatMap(({ name, requests, bytes, load }) =>
    load.map(({ connections, requests: done, seconds, bytes: sent, p50, p99, errors }) => {
      const rate = done / seconds;
      return [
        name,
        requests,
        `${(bytes / 1000).toFixed(0)} kB`,
        connections,
        Math.round(rate),
        (rate / requests).toFixed(1),
        `${(sent / seconds / 1e6).toFixed(0)} MB`,
        p50.toFixed(2),
        p99.toFixed(2),
        errors,
      ].join(' | ');
    }),
  );
  const text = `# Load

Commit ${commit}, ${report.date}. ${report.server}; ${report.processor}; the server and what asks it share the machine.

| visit | requests | bytes | at once | requests a second | visits a second | sent a second | p50 ms | p99 ms | errors |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
  writeFileSync(join(root, 'docs/reports/load.md'), text);
  console.log(text);
} finally {
  rmSync(own, { recursive: true, force: true });
}
