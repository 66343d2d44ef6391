/** What is needed of the server that pages are shown by while one works on them. */
export interface PageServer {
  readonly watcher: {
    add(paths: string[]): unknown;
    on(event: 'all', told: (event: string, path: string) => void): unknown;
  };
  /** Shows a fault over the page. */
  readonly showFault: (message: string) => void;
  /** Has every page take in what has changed: files of the packed data, by name. @param paths files that were saved */
  readonly follow: (files: readonly string[], paths: ReadonlySet<string>) => void;
  /** Has every page load again, where it is. @param files, paths as for `follow` */
  readonly reload: (files: readonly string[], paths: ReadonlySet<string>) => void;
  /** Says something in the terminal. */
  readonly say: (message: string, isFault: boolean) => void;
}

/** Editors write a file in more than one step. */
const settleMs = 60;

/** What a page reads once, to open the house: it cannot take in another. */
const readOnce = new Set(['building.json', 'catalogue.json']);

/**
 * Packs the data again when one of its files is saved, and has the page follow. A fault is told in the terminal and over the page;
 * what was packed before stays until it is mended.
 *
 * @param folders absolute, watched with all that is below them
 * @param concerns whether a file belongs to the data, by its path
 * @param pack makes the data anew and gives the names of files that are others than before; throws, having changed nothing, where
 *   it cannot
 */
export function followFiles(
  { watcher, showFault, follow, reload, say }: PageServer,
  folders: readonly string[],
  concerns: (path: string) => boolean,
  pack: () => readonly string[],
): void {
  let timer: NodeJS.Timeout | undefined;
  let isFaulty = false;
  let saved = new Set<string>();
  const packAgain = (): void => {
    const begun = performance.now();
    try {
      const changed = pack();
      const paths = saved;
      saved = new Set();
      if (changed.length === 0 && !isFaulty) return;
      say(`The museum follows: its data were packed in ${Math.round(performance.now() - begun)} ms.`, false);
      // What lies over the page goes with it.
      if (isFaulty || changed.some((name) => readOnce.has(name))) reload(changed, paths);
      else follow(changed, paths);
      isFaulty = false;
    } catch (error) {
      isFaulty = true;
      const message = error instanceof Error ? error.message : String(error);
      say(`${message}\nThe museum stays as it was until this is mended.`, true);
      showFault(message);
    }
  };
  watcher.add([...folders]);
  watcher.on('all', (_, path) => {
    if (!concerns(path)) return;
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(packAgain, settleMs);
  });
}
