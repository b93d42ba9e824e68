import { describe, expect, it } from 'vitest';
import { folderNews } from '../../utils/notes/changed-files';

const read = (id: string, size = 10, modified = 1) => ({ id, size, modified });
const file = (path: string, size = 10, modified = 1) => ({ path, size, modified });

describe('a folder against what was read of it', () => {
  it('reads everything of a folder that was never read', () => {
    expect(folderNews([file('b.md'), file('a.md')], [])).toEqual({ toRead: ['a.md', 'b.md'], unchanged: 0, gone: [] });
  });

  it('reads what is new, longer, shorter or of another time, and names what is gone', () => {
    const before = [
      read('same.md'),
      read('longer.md'),
      read('touched.md'),
      read('gone.md'),
      read('sub/older.md', 10, 9),
    ];
    const now = [
      file('same.md'),
      file('longer.md', 11),
      file('touched.md', 10, 2),
      file('new.md'),
      file('sub/older.md'),
    ];
    expect(folderNews(now, before)).toEqual({
      toRead: ['longer.md', 'new.md', 'sub/older.md', 'touched.md'],
      unchanged: 1,
      gone: ['gone.md'],
    });
  });
});
