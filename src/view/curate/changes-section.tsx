import { Save } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { diffLines } from '../../curation/diff-lines.ts';
import type { SavedFault } from '../../curate/curator-server.ts';
import { useBench, useDesk } from './bench-context.ts';
import { listChanges, type FileChange } from './list-changes.ts';
import css from './curate.module.css';

const signs = { same: ' ', gone: '−', new: '+', gap: '…' } as const;

/** What saving would change, line by line; what the checks find wrong with it; what others changed meanwhile. */
export function ChangesSection(): ReactNode {
  const { desk } = useBench();
  const history = useDesk((state) => state.history);
  const files = useDesk((state) => state.files);
  const faults = useDesk((state) => state.faults);
  const changed = useDesk((state) => state.changed);
  const isSaving = useDesk((state) => state.isSaving);
  const changes = useMemo(() => listChanges(history, files), [history, files]);
  const strangers = faults.filter((fault) => !changes.some(({ path }) => path === fault.path));
  return (
    <>
      {changed.length > 0 && <Conflict paths={changed} />}
      {strangers.length > 0 && (
        <section aria-labelledby="curate-strangers">
          <h3 id="curate-strangers" className={css['subhead']}>
            Wrong in files that are not yours
          </h3>
          <Faults faults={strangers} />
        </section>
      )}
      {changes.length === 0 ? (
        <p className={css['hint']}>There is nothing to save: the files are as you have them.</p>
      ) : (
        <div className={css['row']}>
          <button
            type="button"
            data-first=""
            className={css['primary']}
            disabled={isSaving}
            onClick={() => void desk.save()}
          >
            <Save aria-hidden="true" />
            {changes.length === 1 ? 'Save this file' : `Save these ${changes.length} files`}
          </button>
        </div>
      )}
      {changes.map((change) => (
        <Change
          key={change.path}
          change={change}
          faults={faults.filter(({ path }) => path === change.path)}
        />
      ))}
    </>
  );
}

function Conflict({ paths }: { readonly paths: readonly string[] }): ReactNode {
  const { desk } = useBench();
  return (
    <section className={css['notice']} role="alert">
      <p>
        {paths.length === 1
          ? `${paths[0]} was changed on the disk after you opened it, so nothing was saved.`
          : `${paths.join(', ')} were changed on the disk after you opened them, so nothing was saved.`}
      </p>
      <div className={css['row']}>
        <button type="button" className={css['button']} onClick={() => void desk.rebase(paths)}>
          Put my changes on top of what is there now
        </button>
        <button type="button" className={css['button']} onClick={() => void desk.drop(paths)}>
          Drop my changes to it
        </button>
      </div>
    </section>
  );
}

interface ChangeProps {
  readonly change: FileChange;
  readonly faults: Parameters<typeof Faults>[0]['faults'];
}

function Change({ change, faults }: ChangeProps): ReactNode {
  const { desk } = useBench();
  const { path, before, after } = change;
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  const what = before === null ? 'new' : after === null ? 'taken away' : null;
  return (
    <section aria-label={path}>
      <h3 className={css['subhead']}>
        {path}
        {what !== null && <span className={css['by']}>{what}</span>}
      </h3>
      <Faults faults={faults} />
      {/* What is wider than the bench is scrolled to, also by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={css['diff']} aria-label={`What changes in ${path}`} tabIndex={0}>
        {lines.map(({ kind, text }, at) => (
          <div key={`${at} ${kind}`} data-kind={kind}>
            <span aria-hidden="true">{signs[kind]}</span>
            {kind === 'gone' ? <del>{text}</del> : kind === 'new' ? <ins>{text}</ins> : <span>{text}</span>}
          </div>
        ))}
      </section>
      <button type="button" className={css['plain']} onClick={() => void desk.drop([path])}>
        Drop what I did to it
      </button>
    </section>
  );
}

function Faults({ faults }: { readonly faults: readonly SavedFault[] }): ReactNode {
  if (faults.length === 0) return null;
  return (
    <ul className={css['faults']}>
      {faults.map(({ path, line, field, found, expected, mend }) => (
        <li key={`${path} ${field} ${expected}`}>
          <code>{`${path}${line === null ? '' : `:${line}`}${field === '' ? '' : ` ${field}`}`}</code>
          {` Expected ${expected}; found ${found}. ${mend}`}
        </li>
      ))}
    </ul>
  );
}
