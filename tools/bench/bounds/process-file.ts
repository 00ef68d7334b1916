import { readFileSync } from 'node:fs';

/** What the system says of a process in one of its files; empty where the process is gone. */
export function processFile(pid: number, file: 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
