const roomFile = /^data\/building\/rooms\/([^/]+)\.json$/;

/**
 * Ids of the rooms the programme of the building asks for; null where `data/building/rooms` holds none: its own
 * check says what is wrong there.
 */
export function listRooms(texts: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  const rooms = new Set<string>();
  for (const path of texts.keys()) {
    const id = roomFile.exec(path)?.[1];
    if (id !== undefined) rooms.add(id);
  }
  return rooms.size > 0 ? rooms : null;
}
