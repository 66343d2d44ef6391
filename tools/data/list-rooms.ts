const roomFile = /^data\/building\/rooms\/([^/]+)\.json$/;

/**
 * Ids of the rooms the programme of the building asks for, one file each; null where there is none: the check of
 * the building says what is wrong there.
 */
export function listRooms(texts: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  const rooms = [...texts.keys()].flatMap((path) => roomFile.exec(path)?.[1] ?? []);
  return rooms.length > 0 ? new Set(rooms) : null;
}
