/**
 * Ids of the rooms the programme of the building asks for; null where `data/building/` names none: its own check
 * says what is wrong there.
 */
export function listRooms(texts: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  const rooms = new Set<string>();
  for (const [path, text] of texts) {
    if (!path.startsWith('data/building/') || path.startsWith('data/building/templates/')) continue;
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      continue;
    }
    const list: unknown =
      content !== null && typeof content === 'object' ? Reflect.get(content, 'rooms') : null;
    if (!Array.isArray(list)) continue;
    for (const room of list) {
      const id: unknown = room !== null && typeof room === 'object' ? Reflect.get(room, 'id') : null;
      if (typeof id === 'string') rooms.add(id);
    }
  }
  return rooms.size > 0 ? rooms : null;
}
