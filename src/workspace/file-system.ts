/**
 * The files as the workspace layer sees them. The editor gives one over `vscode.workspace.fs`, the CLI one over Node, so
 * that everything above is the same in a desktop, a browser and a shell. Uris are strings that only their giver interprets.
 */
export interface FileSystem {
  /** Bytes of the file, or undefined where there is none. Other failures throw. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** Replaces the whole file so that a reader sees the old bytes or the new ones, never a part. */
  writeAtomic(uri: string, bytes: Uint8Array): Promise<void>;
  /** Runs a task while no other process does so for this file. Absent where processes cannot know of each other. */
  exclusively?<T>(uri: string, task: () => Promise<T>): Promise<T>;
}
