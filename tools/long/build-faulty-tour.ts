import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile, type Plugin } from 'vite';

/** Faults that a look at the plan could have; each is written into its source while the tour is built for the trial. */
export const tourFaults = {
  /** The picture is taken to be fifteen degrees narrower on its left side than it is. */
  narrow: {
    file: 'src/museum/visibility/create-visible-cells.ts',
    from: /yaw \+ halfAngle/g,
    to: 'yaw + halfAngle - Math.PI / 12',
  },
  /** One opening in seven is taken for a wall. */
  walled: {
    file: 'src/museum/visibility/create-visible-cells.ts',
    from: /if \(gate\.opening !== look\.cameBy\)/g,
    to: 'if (gate.opening !== look.cameBy && gate.opening % 7 !== 3)',
  },
  /** Furniture is taken to be half a metre smaller on one side. */
  thin: {
    file: 'src/view/scene/exhibits/exhibit-stage.ts',
    from: /isInView\(min\[0\], min\[2\], max\[0\], max\[2\]\)/g,
    to: 'isInView(min[0], min[2], Math.max(min[0], max[0] - 0.5), max[2])',
  },
} as const;
export type FaultName = keyof typeof tourFaults;

/**
 * Builds the tour with a fault in it into a folder of its own, which never becomes part of the site.
 *
 * @throws when the source no longer says what the fault changes: a trial that changes nothing would prove nothing
 */
export async function buildFaultyTour(
  root: string,
  name: FaultName,
): Promise<{ readonly folder: string; remove(): void }> {
  const { file, from, to } = tourFaults[name];
  let changed = false;
  const spoil: Plugin = {
    name: 'museum-fault',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return undefined;
      const spoilt = code.replace(from, to);
      changed ||= spoilt !== code;
      return { code: spoilt, map: null };
    },
  };
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('fault: the tour has no vite.config.ts');
  const folder = mkdtempSync(join(tmpdir(), 'museum-fault-'));
  await build({
    ...loaded.config,
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [spoil, ...(loaded.config.plugins ?? [])],
    build: { ...loaded.config.build, outDir: folder, emptyOutDir: true },
  });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (changed) return { folder, remove };
  remove();
  throw new Error(`fault: ${file} no longer says what ${name} changes`);
}
