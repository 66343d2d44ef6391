/** What a file says, without the line that tells editors what it may say. */
export function withoutSchema<T extends { $schema: string }>(file: T): Omit<T, '$schema'> {
  const { $schema, ...facts } = file;
  void $schema;
  return facts;
}
