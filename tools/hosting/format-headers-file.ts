import type { HeaderRule } from './header-rules.ts';

/** The rules as `_headers`, the form that many static hosts read; those of pinned editions with them. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .flatMap(({ path, headers }) => [
      { path, headers },
      { path: `/v/:version${path}`, headers },
    ])
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('');
}
