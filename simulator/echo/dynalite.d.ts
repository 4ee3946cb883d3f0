declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** A DynamoDB in this process; in memory without a `path`. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
