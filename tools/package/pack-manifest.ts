/** What of `package.json` matters here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Packages that build a site and are no part of it. */
const builders = ['vite', '@vitejs/plugin-react', 'sql.js'];

/** The first React that the component works with. */
const oldestReact = '>=18';

/** Packages that a museum's site is made of and built with, with the versions that it is tested with. */
export function listBuildPackages({ dependencies, devDependencies }: Manifest): Record<string, string> {
  const named = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name]) => name in dependencies || builders.includes(name),
  );
  // It checks data, and lies in the package itself.
  return Object.fromEntries(named.filter(([name]) => name !== 'zod').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The manifest that lies in the package. Whoever embeds the tour installs nothing else: React is the page's own, and what a site is
 * built with is installed by who builds one.
 *
 * @param own the project's
 */
export function packManifest(own: Manifest): Record<string, unknown> {
  const { scripts, dependencies, devDependencies, overrides, ...kept } = own;
  void scripts;
  void overrides;
  const peers: Record<string, string> = { ...listBuildPackages(own), react: oldestReact };
  void dependencies;
  void devDependencies;
  return {
    ...kept,
    peerDependencies: peers,
    peerDependenciesMeta: Object.fromEntries(Object.keys(peers).map((name) => [name, { optional: true }])),
  };
}
