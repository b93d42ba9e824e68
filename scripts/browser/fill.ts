import type { Page } from 'playwright-core';
import type { AllRows } from '../../utils/storage/tables';

/** Puts rows into the database of the extension that `page` belongs to, past its own code. The page must have opened it once; load it again after. */
export async function fillDatabase(page: Page, rows: AllRows): Promise<void> {
  await page.evaluate(
    async (tables) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const names = Object.keys(tables);
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) {
        for (const row of tables[name as keyof typeof tables]) transaction.objectStore(name).put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    JSON.parse(JSON.stringify(rows)) as AllRows,
  );
}
