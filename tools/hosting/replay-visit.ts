import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a server did under a load; times in milliseconds. */
export interface LoadFinding {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
  /** Connections refused or broken, answers other than 2xx and 3xx, and those that took over two seconds. */
  readonly errors: number;
}

/**
 * Asks a server for the files of a visit over and over, from one thread.
 *
 * @param connections held open, each with one request under way
 * @throws where wrk is not installed or fails
 */
export function replayVisit(
  url: string,
  paths: readonly string[],
  connections: number,
  seconds: number,
): LoadFinding {
  const folder = mkdtempSync(join(tmpdir(), 'museum-load-'));
  try {
    const list = join(folder, 'paths');
    writeFileSync(list, paths.join('\n'));
    const script = fileURLToPath(new URL('replay.lua', import.meta.url));
    const { status, stdout, stderr, error } = spawnSync(
      'wrk',
      ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url],
      { encoding: 'utf8', env: { ...process.env, MUSEUM_PATHS: list } },
    );
    if (error) throw new Error('load: wrk was not found; install it (Debian: apt-get install wrk)');
    const line = stdout.split('\n').find((one) => one.startsWith('{'));
    if (status !== 0 || line === undefined) throw new Error(`load: wrk failed: ${stderr.trim()}`);
    return JSON.parse(line) as LoadFinding;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
