import { applyEdits } from '../../curation/apply-edits.ts';
import type { CurationFile, LabelFile } from '../../curation/apply-to-gift.ts';
import { allEdits, appliedEdits } from '../../curation/history.ts';
import type { TourFile } from '../../curation/tour-file.ts';
import type { DeskState } from './create-desk.ts';
import { listPaths } from './list-changes.ts';
import type { Curation } from '../../museum/catalogue/curation.ts';
import type { GiftChange } from '../../museum/curated-house.ts';

/** The part of a desk that says what its files hold. */
export type DeskFiles = Pick<DeskState, 'history' | 'files'>;

/** Files by all that was done: null where there is none, undefined while it has not been read. */
export function readCuration(state: DeskFiles, gift: string): CurationFile | null | undefined {
  return readDraft(state, `data/curation/${gift}.json`) as CurationFile | null | undefined;
}
export function readLabel(state: DeskFiles, gift: string): LabelFile | null | undefined {
  return readDraft(state, `data/gifts/${gift}.json`) as LabelFile | null | undefined;
}
export function readTour(state: DeskFiles, tour: string): TourFile | null | undefined {
  return readDraft(state, `data/tours/${tour}.json`) as TourFile | null | undefined;
}

function readDraft({ history, files }: DeskFiles, path: string): unknown {
  const file = files[path];
  if (!file) return undefined;
  const base: unknown = file.base === null ? null : JSON.parse(file.base);
  return applyEdits(path, base, appliedEdits(history));
}

/** Whether the files have come that say how gifts stand to which something was done. */
export function isRead({ history, files }: DeskFiles): boolean {
  return listPaths(history).every((path) => !path.startsWith('data/curation/') || files[path]);
}

/** How every gift is to stand to which something was done, undone since or not. */
export function readGiftDrafts(state: DeskFiles): ReadonlyMap<string, GiftChange> {
  const gifts = new Set(allEdits(state.history).flatMap((edit) => ('gift' in edit ? edit.gift : [])));
  const drafts = new Map<string, GiftChange>();
  for (const gift of gifts) {
    const curation = readCuration(state, gift);
    const label = readLabel(state, gift);
    // What has not been read yet is told a moment later.
    drafts.set(gift, {
      ...(curation !== undefined && { curation: decided(curation) }),
      ...(label && { title: label.title }),
    });
  }
  return drafts;
}

/** What is decided of a gift; what is left to the rules is left out. */
function decided(file: CurationFile | null): Curation {
  const { place = null, cloth = null, light = null } = file ?? {};
  return {
    ...(place !== null && { place }),
    ...(cloth !== null && { cloth: cloth as NonNullable<Curation['cloth']> }),
    ...(light !== null && { light: light as NonNullable<Curation['light']> }),
  };
}

/** What labels say otherwise than as they were read, by all that was done. */
export function readLabelDrafts(state: DeskFiles): ReadonlyMap<string, LabelFile> {
  const edited = allEdits(state.history).flatMap((edit) => (edit.kind === 'label' ? edit.gift : []));
  return new Map(
    [...new Set(edited)].flatMap((gift) => {
      const label = readLabel(state, gift);
      return label ? [[gift, label] as const] : [];
    }),
  );
}

/** Tours to which something was done. */
export function readTourDrafts(state: DeskFiles): ReadonlyMap<string, TourFile | null> {
  const drafts = new Map<string, TourFile | null>();
  for (const path of listPaths(state.history)) {
    const id = /^data\/tours\/(.+)\.json$/.exec(path)?.[1];
    const draft = id === undefined ? undefined : readTour(state, id);
    if (id !== undefined && draft !== undefined) drafts.set(id, draft);
  }
  return drafts;
}
