/** A folder of the person's disk, as far as we use it. The browser's own object; kept in the database so that it is found again. */
export type Folder = FileSystemDirectoryHandle & {
  readonly queryPermission?: (wanted: { readonly mode: 'read' }) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: { readonly mode: 'read' }) => Promise<PermissionState>;
};

type Picker = (options: { readonly id: string; readonly mode: 'read' }) => Promise<Folder>;

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
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await picker()?.({ id: 'notes', mode: 'read' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be read now; asks where it must. Must be called on a click. */
export async function mayRead(folder: Folder): Promise<boolean> {
  const now = await folder.queryPermission?.({ mode: 'read' });
  if (now === undefined || now === 'granted') return true;
  return (await folder.requestPermission?.({ mode: 'read' })) === 'granted';
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
