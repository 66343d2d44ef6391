import type { HeaderRule, Headers } from './header-rules.ts';
import { matchPath } from './match-path.ts';

/**
 * The rules as `.htaccess`, for Apache 2.4 with `mod_headers`; the site lies at the root of the host.
 *
 * @param fallback headers of what no rule speaks of
 */
export function formatApache(rules: readonly HeaderRule[], fallback: Headers): string {
  const set = (headers: Headers): string[] =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  // Later blocks win: the rule that is asked first stands last.
  const blocks = rules.toReversed().flatMap(({ path, headers }) => [
    `<If "%{REQUEST_URI} =~ m#${matchPath(path)}#">`,
    ...Object.keys(fallback)
      .filter((name) => !(name in headers))
      .map((name) => `  Header always unset ${name}`),
    ...set(headers).map((line) => `  ${line}`),
    '</If>',
  ]);
  const types = ['AddType model/gltf-binary .glb', 'AddType image/avif .avif', 'AddType font/woff2 .woff2'];
  return `${['Options -Indexes', 'AddDefaultCharset utf-8', ...types, ...set(fallback), ...blocks].join('\n')}\n`;
}
