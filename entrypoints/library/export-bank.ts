import type { ExportKind } from '../../components/importing/Exports';
import { saveFile } from '../../utils/browser/save-file';
import type { BankToCompare } from './import-preview';

/** Writes the whole bank into a file of the person's downloads. Each writer is loaded when it is asked for. */
export async function exportBank(kind: ExportKind, bank: BankToCompare, now: string): Promise<void> {
  const name = `plumbline-stories-${now.slice(0, 10)}`;
  switch (kind) {
    case 'Markdown': {
      const { toMarkdown } = await import('../../utils/notes/to-markdown');
      return saveFile(`${name}.md`, toMarkdown(bank));
    }
    case 'Word': {
      const { toDocx } = await import('../../utils/notes/to-docx');
      return saveFile(`${name}.docx`, new Uint8Array(await toDocx(bank)));
    }
    case 'JSON': {
      const { toJson } = await import('../../utils/notes/to-json');
      return saveFile(`${name}.json`, toJson(bank));
    }
  }
}
