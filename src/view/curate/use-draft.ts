import { useEffect, useMemo } from 'react';
import { useBench, useDesk } from './bench-context.ts';
import type { DeskFiles } from './read-drafts.ts';

/**
 * What a file holds by all that was done; undefined until it has been read. Reads it.
 *
 * @param read one of `read-drafts.ts`
 */
export function useDraft<File>(
  folder: 'curation' | 'gifts' | 'tours',
  id: string,
  read: (state: DeskFiles, id: string) => File,
): File {
  const { desk } = useBench();
  const history = useDesk((state) => state.history);
  const files = useDesk((state) => state.files);
  useEffect(() => {
    desk
      .read(`data/${folder}/${id}.json`)
      .catch((error: unknown) => desk.say(error instanceof Error ? error.message : String(error)));
  }, [desk, folder, id]);
  return useMemo(() => read({ history, files }, id), [history, files, id, read]);
}
