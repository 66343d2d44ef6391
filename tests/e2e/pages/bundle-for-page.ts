import { build } from 'vite';

/**
 * A source of the project as one script that can be run in any page.
 *
 * @param entry path from the root of the project
 * @param name what its exports are gathered under
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`test: ${entry} gave no script`);
  return first.output[0].code;
}
