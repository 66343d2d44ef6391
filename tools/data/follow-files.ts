/** What is needed of the server that pages are shown by while one works on them. */
export interface PageServer {
  readonly watcher: {
    add(paths: string[]): unknown;
    on(event: 'all', told: (event: string, path: string) => void): unknown;
  };
  /** Shows a fault over the page. */
  readonly showFault: (message: string) => void;
  /** Has every page load again, where it is. @param paths files that were saved */
  readonly reload: (paths: ReadonlySet<string>) => void;
  /** Says something in the terminal. */
  readonly say: (message: string, isFault: boolean) => void;
}

/** Editors write a file in more than one step. */
const settleMs = 60;

/**
 * Packs the data again when one of its files is saved, and has the page load again. A fault is told in the terminal and over the page;
 * what was packed before stays until it is mended.
 *
 * @param folders absolute, watched with all that is below them
 * @param concerns whether a file belongs to the data, by its path
 * @param pack makes the data anew and says whether they are others than before; throws, having changed nothing, where it cannot
 */
export function followFiles(
  { watcher, showFault, reload, say }: PageServer,
  folders: readonly string[],
  concerns: (path: string) => boolean,
  pack: () => boolean,
): void {
  let timer: NodeJS.Timeout | undefined;
  let isFaulty = false;
  let saved = new Set<string>();
  const packAgain = (): void => {
    const begun = performance.now();
    try {
      const isChanged = pack();
      const paths = saved;
      saved = new Set();
      if (!isChanged && !isFaulty) return;
      say(`The museum follows: its data were packed in ${Math.round(performance.now() - begun)} ms.`, false);
      isFaulty = false;
      reload(paths);
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
