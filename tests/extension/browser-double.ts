import { vi } from 'vitest';

/** One event of the browser: who listens, and a way to let it happen. */
function fakeEvent<Listener extends (...parameters: never[]) => unknown>() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    /** Lets it happen; what each listener returned, in order. */
    emit: (...parameters: Parameters<Listener>) => [...listeners].map((listener) => listener(...parameters)),
  };
}

type Changes = { readonly [key: string]: { readonly newValue?: unknown } };

/**
 * A browser that is as strict as the real ones: messages are copied, addresses of tabs are hidden until granted, scripting is refused
 * unless allowed.
 */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const onSessionChanged = fakeEvent<(changes: Changes) => void>();
  const copy = <T>(value: T): T => structuredClone(value);
  return {
    runtime: {
      id: 'plumbline',
      getURL: (path: string) => `chrome-extension://plumbline${path}`,
      onMessage: fakeEvent<(message: unknown, sender: object, respond: (reply: unknown) => void) => unknown>(),
      onInstalled: fakeEvent<() => void>(),
      onUpdateAvailable: fakeEvent<(details: { version: string }) => void>(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    },
    action: { onClicked: fakeEvent<(tab: object) => void>() },
    contextMenus: {
      onClicked: fakeEvent<(info: object, tab?: object) => void>(),
      removeAll: vi.fn((done: () => void) => done()),
      create: vi.fn(),
    },
    sidePanel: { open: vi.fn(async () => undefined), setPanelBehavior: vi.fn(async () => undefined) },
    storage: {
      session: {
        onChanged: onSessionChanged,
        get: vi.fn(async (key: string) => (stored.has(key) ? { [key]: copy(stored.get(key)) } : {})),
        set: vi.fn(async (values: object) => {
          for (const [key, value] of Object.entries(values)) {
            stored.set(key, copy(value));
            onSessionChanged.emit({ [key]: { newValue: copy(value) } });
          }
        }),
        remove: vi.fn(async (key: string) => {
          stored.delete(key);
          onSessionChanged.emit({ [key]: {} });
        }),
      },
    },
    scripting: {
      executeScript: vi.fn(async (_injection: object): Promise<unknown[]> => {
        throw new Error('Cannot access contents of the page. Extension manifest must request permission.');
      }),
    },
    tabs: {
      sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }),
      get: vi.fn(async (id: number): Promise<{ id: number; url?: string }> => ({ id })),
      query: vi.fn(async (): Promise<object[]> => []),
      onActivated: fakeEvent<(info: { tabId: number; windowId: number }) => void>(),
      onUpdated: fakeEvent<(tabId: number, change: object, tab: object) => void>(),
      onRemoved: fakeEvent<(tabId: number) => void>(),
    },
    windows: { onFocusChanged: fakeEvent<(windowId: number) => void>() },
  };
}
