import { toHex } from '../text/hex';

type Mode = 'read' | 'readwrite';
type Ask = (wanted: { readonly mode: Mode }) => Promise<PermissionState>;

/** A folder of the person's disk, as far as we use it. The browser's own object; kept in the database so that it is found again. */
export type Folder = FileSystemDirectoryHandle & { readonly queryPermission?: Ask; readonly requestPermission?: Ask };

type Picker = (options: { readonly id: string; readonly mode: Mode }) => Promise<Folder>;

/** The browser's dialog for a folder, where it has one: Chrome and Edge do, Firefox does not. */
function picker(): Picker | undefined {
  const found: unknown = Reflect.get(window, 'showDirectoryPicker');
  return typeof found === 'function' ? (found.bind(window) as Picker) : undefined;
}

/** Whether this browser can look into a folder again later. */
export function canLinkFolders(): boolean {
  return picker() !== undefined;
}

/** Lets the person choose a folder; undefined when they choose none. Must be called on a click. */
export async function chooseFolder(mode: Mode): Promise<Folder | undefined> {
  try {
    return await picker()?.({ id: 'notes', mode });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be read or written now; asks where it must. Must be called on a click. */
export async function mayUse(folder: Folder, mode: Mode): Promise<boolean> {
  const now = await folder.queryPermission?.({ mode });
  if (now === undefined || now === 'granted') return true;
  return (await folder.requestPermission?.({ mode })) === 'granted';
}

/** The files of a folder and of the folders in it, each with its path. @throws DOMException when the folder is not there any more. */
export async function filesOf(
  folder: FileSystemDirectoryHandle,
  wants: (path: string) => boolean,
  before = '',
): Promise<readonly { readonly path: string; readonly file: File }[]> {
  const found: { readonly path: string; readonly file: File }[] = [];
  for await (const entry of folder.values()) {
    const path = `${before}${entry.name}`;
    if (entry.kind === 'directory') found.push(...(await filesOf(entry, wants, `${path}/`)));
    else if (wants(path)) found.push({ path, file: await entry.getFile() });
  }
  return found;
}

/** The file at a path of the folder; undefined where there is none. @throws DOMException when the folder cannot be read. */
export async function fileAt(folder: FileSystemDirectoryHandle, path: string): Promise<File | undefined> {
  try {
    const handle = await handleAt(folder, path, false);
    return await handle.getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/**
 * Writes a text to a path of the folder, and the folders on the way. All of it or nothing: the browser puts the file in its place when it is
 * complete. Returns the file as it is then. @throws DOMException when it cannot be written.
 */
export async function writeFileAt(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<File> {
  const handle = await handleAt(folder, path, true);
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  return handle.getFile();
}

async function handleAt(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const parts = path.split('/');
  const name = parts.pop() ?? path;
  let holder = folder;
  for (const part of parts) holder = await holder.getDirectoryHandle(part, { create });
  return holder.getFileHandle(name, { create });
}

/** A mark of what a file says: its SHA-256 in hexadecimal. */
export async function markOf(file: Blob): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
}
