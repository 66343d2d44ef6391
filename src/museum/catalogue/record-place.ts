/** Where a gift's record lies: in the file `records/<room>.<shard>.json`. */
export interface RecordPlace {
  /** Id of the room the gift stands in. */
  readonly room: string;
  readonly shard: number;
}

/** As in `main-1-4.0`: the name of the file without its ending. */
export function nameRecords({ room, shard }: RecordPlace): string {
  return `${room}.${shard}`;
}

/** Reads what `nameRecords` writes; undefined for anything else. */
export function readRecordPlace(name: unknown): RecordPlace | undefined {
  const [, room, shard] = (typeof name === 'string' && /^([^.]+)\.(\d+)$/.exec(name)) || [];
  return room === undefined ? undefined : { room, shard: Number(shard) };
}
