import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageHeaders } from '../../../src/headers.ts';
import { formatApache } from '../../../tools/hosting/format-apache.ts';
import { formatHeadersFile } from '../../../tools/hosting/format-headers-file.ts';
import { formatNginx } from '../../../tools/hosting/format-nginx.ts';
import { headerRules, headersOf } from '../../../tools/hosting/header-rules.ts';
import { matchPath } from '../../../tools/hosting/match-path.ts';
import { root } from '../../root.ts';

describe('what hosts are given', () => {
  it('is what the rules say: `npx vitest run tests/tools/hosting -u` writes it anew', async () => {
    const folder = join(root, 'docs/hosting');
    const site = { listen: '80', root: '/srv/museum', brotli: false };
    await expect(formatNginx(headerRules, pageHeaders, site)).toMatchFileSnapshot(join(folder, 'nginx.conf'));
    await expect(formatApache(headerRules, pageHeaders)).toMatchFileSnapshot(join(folder, 'htaccess'));
  });

  it('names every rule in the file of headers, for pinned editions as well', () => {
    const file = formatHeadersFile(headerRules);
    for (const { path, headers } of headerRules) {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      expect(file).toContain(`${path}\n${lines.join('')}`);
      expect(file).toContain(`/v/:version${path}\n`);
    }
  });

  it.each([
    ['/assets/*', '/assets/main-1.js', true],
    ['/assets/*', '/v/0.1.0/assets/main-1.js', true],
    ['/assets/*', '/gifts/assets/x', false],
    ['/embed.html', '/embed.html', true],
    ['/embed.html', '/embedxhtml', false],
    ['/embed.html', '/embed.html.br', false],
    ['/', '/', true],
    ['/', '/x', false],
  ])('matches %s with %s: %s', (rule, path, fits) => {
    expect(new RegExp(matchPath(rule)).test(path)).toBe(fits);
  });

  it('matches as the rules themselves do', () => {
    for (const path of ['/', '/embed.html', '/data/a.json', '/gifts/x.html', '/v/1/posters/a.avif']) {
      const rule = headerRules.find((one) => new RegExp(matchPath(one.path)).test(path));
      expect(rule?.headers).toEqual(headersOf(path));
    }
  });
});
