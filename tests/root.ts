import { fileURLToPath } from 'node:url';

/** Folder of the project, ending in a separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));
