import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageHeaders } from '../../src/headers.ts';
import { formatNginx } from './format-nginx.ts';
import { headerRules } from './header-rules.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface NginxServer {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  /** What `nginx -v` says. */
  readonly version: string;
  readonly brotli: boolean;
  close(): Promise<void>;
}

/** What the nginx of this machine calls itself; null where there is none. */
export function findNginx(): string | null {
  const { status, stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return status === 0 ? (/nginx\/[\d.]+/.exec(stderr)?.[0] ?? 'nginx') : null;
}

/**
 * Serves a folder with nginx, one worker, with the configuration that `docs/hosting/nginx.conf` gives to hosts.
 *
 * @param folder the built site, packed by `compressSite`
 * @param log file that gets a line for each answer: `path status bytes`, bytes with the headers
 * @throws where there is no nginx, or it does not start
 */
export async function startNginx(folder: string, port: number, log?: string): Promise<NginxServer> {
  const version = findNginx();
  if (version === null) throw new Error('nginx: not found; install it (Debian: apt-get install nginx-light)');
  const brotli = existsSync(brotliModule);
  const own = mkdtempSync(join(tmpdir(), 'museum-nginx-'));
  const config = join(own, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    [
      ...(brotli ? [`load_module ${brotliModule};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'worker_processes 1;',
      'worker_rlimit_nofile 8192;',
      `pid ${own}/pid;`,
      'events { worker_connections 4096; }',
      'http {',
      "log_format museum '$request_uri $status $bytes_sent';",
      log === undefined ? 'access_log off;' : `access_log ${log} museum;`,
      'keepalive_requests 1000000;',
      'open_file_cache max=8192 inactive=60s;',
      ...temporary.map((name) => `${name}_temp_path ${own}/${name};`),
      formatNginx(headerRules, pageHeaders, { listen: `127.0.0.1:${port}`, root: folder, brotli }),
      '}',
    ].join('\n'),
  );
  const server = spawn('nginx', ['-c', config, '-p', own, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => null);
    if (answer) return { url, version, brotli, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`nginx: did not start: ${said.trim()}`);
}
