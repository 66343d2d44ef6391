import type { CurationEdit } from '../../curation/curation-edit.ts';
import { describePlace } from './describe-place.ts';

/** What was done, in a few words, to be said of an edit that is done or undone. @param nameOf what a gift is called */
export function describeEdit(edit: CurationEdit, nameOf: (gift: string) => string): string {
  switch (edit.kind) {
    case 'place':
      return edit.place === null
        ? `${nameOf(edit.gift)} goes back to where the rules put it`
        : `${nameOf(edit.gift)} put at ${describePlace(edit.place)}`;
    case 'cloth':
      return `Cloth of ${nameOf(edit.gift)}: ${edit.cloth ?? 'by the giver’s rank'}`;
    case 'light':
      return `Light on ${nameOf(edit.gift)}: ${edit.light ?? 'as usual'}`;
    case 'label':
      return `${edit.field === 'title' ? 'Title' : 'Description'} of ${nameOf(edit.gift)}, ${edit.language}`;
    case 'tour':
      return `Tour ${edit.tour} begun`;
    case 'tourGone':
      return `Tour ${edit.tour} taken away`;
    case 'tourWords':
      return `${edit.field === 'title' ? 'Title' : 'Summary'} of tour ${edit.tour}, ${edit.language}`;
    case 'stop':
      return `Stop ${edit.stop.id} of tour ${edit.tour}`;
    case 'stopGone':
      return `Stop ${edit.stop} taken out of tour ${edit.tour}`;
    default:
      return `Stop ${edit.stop} of tour ${edit.tour} moved to number ${Math.max(0, edit.to) + 1}`;
  }
}
