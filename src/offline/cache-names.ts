/** Names of the caches of one site. An origin may hold several, each below a path of its own, and they share one store. */
export interface CacheNames {
  /** Files of the shell of a release. */
  readonly shell: (release: string) => string;
  readonly isShell: (name: string) => boolean;
  /** What was fetched on a walk; the least recently used goes first. */
  readonly seen: string;
  /** What the visitor asked to be kept: it goes when they say so. */
  readonly kept: string;
}

/** @param scope address of the folder the site lies in, ending in a slash */
export function cacheNames(scope: string): CacheNames {
  const site = `museum ${new URL(scope).pathname}`;
  return {
    shell: (release) => `${site} shell ${release}`,
    isShell: (name) => name.startsWith(`${site} shell `),
    seen: `${site} seen`,
    kept: `${site} kept`,
  };
}
