import { createStore, type StoreApi } from 'zustand/vanilla';
import { pathOfEdit, type CurationEdit } from '../../curation/curation-edit.ts';
import { dropEdits, emptyHistory, record, redo, undo, type History } from '../../curation/history.ts';
import type { CuratedFile, CuratorServer, SavedFault } from '../../curate/curator-server.ts';
import type { DeskKeeper, KeptDesk } from './desk-keeper.ts';
import type { BenchHold } from './hold-bench.ts';
import { describeEdit } from './describe-edit.ts';
import { listChanges, listPaths, type DeskFile, type FileChange } from './list-changes.ts';

export interface DeskState {
  /** Whether this tab may change anything, and keep it. */
  readonly hold: BenchHold;
  readonly history: History;
  /** Files that have been read, by path. */
  readonly files: Readonly<Record<string, DeskFile>>;
  /** What an earlier visit left unsaved, while nobody has said what is to become of it. */
  readonly left: KeptDesk | null;
  readonly isSaving: boolean;
  /** What the last attempt to save found wrong. */
  readonly faults: readonly SavedFault[];
  /** Files that somebody else changed meanwhile: nothing was saved. */
  readonly changed: readonly string[];
  /** What happened last, in a sentence; read aloud. */
  readonly told: string;
  /** False once the browser has refused to keep what is done. */
  readonly isKept: boolean;
}

/** Where a curator works: what was done, what of it is saved, and what came in between. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  /**
   * Does something. It is kept before this returns. Nothing is done while it is open what is to become of what was left, and
   * while another tab has the bench.
   *
   * @param run typing that is one thing to undo
   */
  edit(edit: CurationEdit | readonly CurationEdit[], run?: string | null): void;
  undo(): void;
  redo(): void;
  /** Whether nothing may be done now; says why. */
  refuses(): boolean;
  /** A file as it lies there; read once, and asked for again where that failed. */
  read(path: string): Promise<DeskFile>;
  /** What saving would change. */
  changes(): readonly FileChange[];
  save(): Promise<void>;
  /** Goes on with what an earlier visit left. */
  goOn(): Promise<void>;
  dropLeft(): void;
  /** The bench is this tab's from now on, with what was left of it; or another tab's, which has all that was done here. */
  setHold(hold: Exclude<BenchHold, 'asked'>): void;
  /** Takes files as they lie there now, and puts what was done on top. */
  rebase(paths: readonly string[]): Promise<void>;
  /** Forgets what was done to files, and takes them as they lie there now. */
  drop(paths: readonly string[]): Promise<void>;
  readonly say: (told: string) => void;
}

export interface DeskOptions {
  readonly server: Pick<CuratorServer, 'readFile' | 'save'>;
  readonly keeper: DeskKeeper;
  /** What a gift is called. */
  readonly nameOf: (gift: string) => string;
}

export function createDesk({ server, keeper, nameOf }: DeskOptions): Desk {
  const store = createStore<DeskState>(() => ({
    hold: 'asked',
    history: emptyHistory,
    files: {},
    left: null,
    isSaving: false,
    faults: [],
    changed: [],
    told: '',
    isKept: true,
  }));
  const reading = new Map<string, Promise<DeskFile>>();

  /** Keeps what is not saved; of what is, nothing need be kept. */
  const keep = (): void => {
    const { hold, history, files, left: undecided } = store.getState();
    // What an earlier visit left is not written over before somebody has said what is to become of it; nor what another tab does.
    if (undecided || hold !== 'here') return;
    const paths = listPaths(history);
    const isAllSaved = paths.every((path) => files[path]) && listChanges(history, files).length === 0;
    const kept: KeptDesk | null = isAllSaved
      ? null
      : {
          history,
          files: Object.fromEntries(
            paths.flatMap((path) => {
              const file = files[path];
              return file ? [[path, { base: file.base, version: file.version }]] : [];
            }),
          ),
        };
    const isKept = keeper.keep(kept);
    if (isKept !== store.getState().isKept) store.setState({ isKept });
  };
  const setFile = (path: string, file: DeskFile): void =>
    store.setState(({ files }) => ({ files: { ...files, [path]: file } }));
  const complain = (error: unknown): void =>
    store.setState({ told: error instanceof Error ? error.message : String(error) });

  const refuses = (): boolean => {
    const { hold, left } = store.getState();
    if (hold === 'here' && left === null) return false;
    store.setState({
      told:
        hold === 'here'
          ? 'Say first what is to become of the changes that were not saved.'
          : 'Nothing is changed here while another tab has the bench.',
    });
    return true;
  };
  const describe = (edits: readonly CurationEdit[]): string =>
    edits.map((edit) => describeEdit(edit, nameOf)).join('; ');

  const read = (path: string): Promise<DeskFile> => {
    const known = store.getState().files[path];
    if (known) return Promise.resolve(known);
    const under = reading.get(path);
    if (under) return under;
    const coming = server
      .readFile(path)
      .then((found) => {
        const file = { ...found, base: found.text };
        setFile(path, file);
        keep();
        return file;
      })
      .finally(() => reading.delete(path));
    reading.set(path, coming);
    return coming;
  };
  const change = (history: History, told: string): void => {
    store.setState({ history, told });
    keep();
    for (const path of listPaths(history)) read(path).catch(complain);
  };
  /** Takes a file as it lies there; what was done is done to that. */
  const takeAnew = async (path: string): Promise<void> => {
    const found: CuratedFile = await server.readFile(path);
    setFile(path, { ...found, base: found.text });
  };

  return {
    store,
    edit: (edit, run = null) => {
      if (refuses()) return;
      const { history } = store.getState();
      const edits = 'kind' in edit ? [edit] : edit;
      change(record(history, edits, run), `${describe(edits)}.`);
    },
    undo: () => {
      if (refuses()) return;
      const { history } = store.getState();
      const last = history.entries[history.done - 1];
      if (last) change(undo(history), `Undone: ${describe(last.edits)}.`);
    },
    redo: () => {
      if (refuses()) return;
      const { history } = store.getState();
      const next = history.entries[history.done];
      if (next) change(redo(history), `Done again: ${describe(next.edits)}.`);
    },
    refuses,
    read,
    changes: () => listChanges(store.getState().history, store.getState().files),
    save: async () => {
      if (store.getState().isSaving || refuses()) return;
      store.setState({ isSaving: true, faults: [], changed: [], told: 'Saving …' });
      try {
        await Promise.all(listPaths(store.getState().history).map(read));
        const changes = listChanges(store.getState().history, store.getState().files);
        if (changes.length === 0) {
          store.setState({ told: 'There is nothing to save.' });
          return;
        }
        const answer = await server.save(
          changes.map(({ path, after, version }) => ({ path, text: after, version })),
        );
        if (answer.outcome === 'saved') {
          for (const { path } of changes) {
            const file = store.getState().files[path] as DeskFile;
            setFile(path, {
              ...file,
              text: answer.texts[path] ?? null,
              version: answer.versions[path] ?? null,
            });
          }
          keep();
          const count = changes.length;
          store.setState({ told: `Saved: ${count} ${count === 1 ? 'file' : 'files'}.` });
        } else if (answer.outcome === 'changed')
          store.setState({ changed: answer.paths, told: 'Nothing was saved: files were changed meanwhile.' });
        else {
          const count = answer.faults.length;
          store.setState({
            faults: answer.faults,
            told: `Nothing was saved: ${count} ${count === 1 ? 'thing is' : 'things are'} wrong.`,
          });
        }
      } catch (error) {
        complain(error);
      } finally {
        store.setState({ isSaving: false });
      }
    },
    goOn: async () => {
      const { left: kept } = store.getState();
      if (!kept) return;
      const paths = listPaths(kept.history);
      try {
        const found = await Promise.all(paths.map((path) => server.readFile(path)));
        const isOther = (path: string, at: number): boolean =>
          kept.files[path] !== undefined && kept.files[path].version !== found[at]?.version;
        const files = Object.fromEntries(
          paths.map((path, at) => {
            const file = found[at] as CuratedFile;
            const base = isOther(path, at) ? file.text : (kept.files[path]?.base ?? file.text);
            return [path, { ...file, base }];
          }),
        );
        const others = paths.filter(isOther);
        store.setState({
          history: kept.history,
          files: { ...store.getState().files, ...files },
          left: null,
          told:
            others.length === 0
              ? 'You go on where you were.'
              : `You go on where you were. Meanwhile ${others.join(', ')} changed: what you did was put on top of that. Look at it before you save.`,
        });
        keep();
      } catch (error) {
        complain(error);
      }
    },
    dropLeft: () => {
      store.setState({ left: null, told: 'What was left is dropped.' });
      keep();
    },
    rebase: async (paths) => {
      if (refuses()) return;
      try {
        for (const path of paths) await takeAnew(path);
        store.setState({
          changed: [],
          told: 'Your changes stand on top of the files as they are now. Look at them before you save.',
        });
        keep();
      } catch (error) {
        complain(error);
      }
    },
    drop: async (paths) => {
      if (refuses()) return;
      const history = dropEdits(store.getState().history, (edit: CurationEdit) =>
        paths.includes(pathOfEdit(edit)),
      );
      try {
        for (const path of paths) await takeAnew(path);
        store.setState({
          changed: [],
          faults: store.getState().faults.filter(({ path }) => !paths.includes(path)),
        });
        change(history, 'Your changes to it are dropped.');
      } catch (error) {
        complain(error);
      }
    },
    setHold: (hold) => {
      const left = hold === 'here' ? keeper.recall() : null;
      store.setState({ hold, left: left && left.history.entries.length > 0 ? left : null });
    },
    say: (told) => store.setState({ told }),
  };
}
