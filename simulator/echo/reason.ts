/** What Node calls the usual troubles with files, as the end of a sentence that begins with the file. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be used by you',
  EPERM: 'may not be used by you',
  EROFS: 'is on a disk that cannot be written',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is a file, not a folder',
};

/** Why something failed, in its own words or a sentence about a file; an error may come from another realm, where it is no `Error` of ours. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { message, code, path } = error as { message?: unknown; code?: unknown; path?: unknown };
  const trouble = TROUBLES[String(code)];
  if (trouble !== undefined && typeof path === 'string') return `${path} ${trouble}.`;
  return String(message ?? error);
}
