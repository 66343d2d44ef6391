import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkTexts } from './data/check-texts.ts';

/**
 * Builds nothing while the words of the interface are not whole: a message that is missing in one of its languages,
 * or asks for other values than its English, is an error of the build.
 *
 * @param root folder of the project
 */
export function wholeMessages(root: string): Plugin {
  return {
    name: 'whole-messages',
    buildStart() {
      const { files, faults } = checkTexts(join(root, 'data/text'));
      for (const file of files) this.addWatchFile(file);
      if (faults.length > 0) this.error(`messages are not whole:\n${faults.join('\n')}`);
    },
  };
}
