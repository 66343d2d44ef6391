const roomFile = /^data\/building\/rooms\/([^/]+)\.json$/;

/**
 * Ids of the rooms the programme of the building asks for, and of its grounds; null where `data/building/rooms` holds
 * none: its own check says what is wrong there.
 */
export function listRooms(texts: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  const rooms = new Set<string>();
  for (const path of texts.keys()) {
    const id = roomFile.exec(path)?.[1];
    if (id !== undefined) rooms.add(id);
  }
  if (rooms.size === 0) return null;
  for (const id of listGrounds(texts.get('data/building/grounds.json') ?? '{}')) rooms.add(id);
  return rooms;
}

function listGrounds(text: string): string[] {
  try {
    const { grounds } = JSON.parse(text) as { grounds?: unknown };
    if (!Array.isArray(grounds)) return [];
    return grounds.flatMap((ground: unknown) => {
      const id: unknown = Reflect.get(Object(ground), 'id');
      return typeof id === 'string' ? [id] : [];
    });
  } catch {
    // The check of the building says so.
    return [];
  }
}
