import { UnknownGiftError, type FetchRecord } from '../delivery/record-delivery.ts';
import { connectCurator } from './curator-server.ts';
import { withUnsavedLabel } from './unsaved-labels.ts';

/**
 * Takes the place of `delivery/record-delivery.ts` while a museum is curated: what a panel says is what the files say now, with
 * what is not saved yet, wherever the gift has been put since the page was opened.
 */
export function createRecordDelivery(): FetchRecord {
  const server = connectCurator(document);
  return async (gift) => {
    const record = await server.readRecord(gift);
    if (!record) throw new UnknownGiftError(gift, 'the museum has no such gift');
    return withUnsavedLabel(record);
  };
}
