import { dirname, join, relative, sep } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { defineEmbedConstants, readEmbedConstants } from '../vite-embed-script.ts';

/** What an entrance finds where it is used. */
const outside = /^(?:react|react-dom|vite|@vitejs\/plugin-react|sharp|sql\.js|@playwright\/test)(?:\/|$)/;

/** What a module of the project reads by where it lies there, it finds in the package by where that lies (`site/`). */
function readFromSite(root: string): Plugin {
  return {
    name: 'read-from-site',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(root) || !code.includes('import.meta.dirname')) return null;
      const folder = relative(root, dirname(id)).split(sep).join('/');
      // Of the parts, that is: `parts/` lies beside it.
      return code.replaceAll('import.meta.dirname', `(import.meta.dirname + '/../site/${folder}')`);
    },
  };
}

/**
 * Writes the scripts of the entrances: modules that ask for nothing but what is installed beside the package.
 *
 * @param root folder of the project
 * @param out folder of the package's scripts; nothing else is removed from it
 */
export async function buildScripts(root: string, out: string): Promise<void> {
  const entry = (name: string): string => join(root, 'tools/package/entrances', `${name}.ts`);
  const shared = {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: defineEmbedConstants(readEmbedConstants(root)),
  } satisfies InlineConfig;
  const names = {
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
  } as const;

  await build({
    ...shared,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      // Whoever bundles it makes it small; whoever reads an error in it can read it.
      minify: false,
      lib: {
        entry: { embed: entry('embed'), react: entry('react'), museum: entry('museum') },
        formats: ['es'],
      },
      rollupOptions: {
        external: outside,
        output: {
          ...names,
          // A component with effects: frameworks that draw on a server want to be told.
          banner: ({ name, isEntry }) => (isEntry && name === 'react' ? "'use client';" : ''),
        },
      },
    },
  });

  await build({
    ...shared,
    plugins: [readFromSite(root)],
    ssr: { noExternal: true },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rollupOptions: {
        input: { build: entry('build') },
        external: outside,
        // What is imported for its types and tables alone is not to be installed for them.
        treeshake: { moduleSideEffects: (id) => !/[\\/]node_modules[\\/]|^sharp$|^@playwright/.test(id) },
        output: { ...names, format: 'es' },
      },
    },
  });
}
