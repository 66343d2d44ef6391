/** As much of sql.js as is used here. */
declare module 'sql.js' {
  export type SqlValue = string | number | null | Uint8Array;

  export interface Statement {
    run(values?: readonly SqlValue[]): void;
    free(): boolean;
  }

  export interface Database {
    run(sql: string): Database;
    exec(sql: string): { readonly columns: readonly string[]; readonly values: readonly SqlValue[][] }[];
    prepare(sql: string): Statement;
    /** The file. Closes and opens the database. */
    export(): Uint8Array;
    close(): void;
  }

  export default function initSqlJs(): Promise<{
    readonly Database: new (file?: Uint8Array) => Database;
  }>;
}
