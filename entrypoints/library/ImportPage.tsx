import { Button } from '../../components/common/Button';
import { Exports } from '../../components/importing/Exports';
import { ImportPreview } from '../../components/importing/ImportPreview';
import { ImportStart, NotReadNotice, type PastImport } from '../../components/importing/ImportStart';
import { LinkedFolder } from '../../components/importing/LinkedFolder';
import { Page } from '../../components/library/Page';
import { capital } from '../../components/wording/capital';
import { dayOf } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import type { ImportRecord } from '../../utils/model';
import { SAMPLES } from '../../utils/samples';
import { listImports, undoImport } from '../../utils/storage/imports';
import { addSamples } from '../../utils/storage/samples';
import { latestOf, storage, useLive } from '../common/use-storage';
import { chosenFiles, droppedFiles } from './dropped-files';
import { exportBank } from './export-bank';
import { importActions } from './import-acts';
import { foundInWords, nothingInWords, stretchView } from './import-cards';
import { type BankToCompare, foundIn, knownWords, type Preview } from './import-preview';
import type { PageProps } from './page-props';
import { notesOfPostings } from './posting-notes';
import { storeImport } from './store-import';
import { bankToCompare, useImport } from './use-import';
import { type FolderReading, useLinkedFolder } from './use-linked-folder';

const { database } = storage;

/** Notes come in: read, looked at, corrected, and only then stored. */
export function ImportPage({ acts, go }: PageProps) {
  const { state, readFiles, readFolder, readPasted, change, leave } = useImport();
  const linked = useLinkedFolder(acts);
  const imports = latestOf(useLive('imports', listImports)) ?? [];
  const bank = latestOf(useLive('bank to compare', bankToCompare));
  const now = new Date().toISOString();
  const readChanged = async (reading: FolderReading | undefined) => {
    if (reading) await readFolder(reading);
  };

  if (state.at === 'reading') {
    return (
      <Page title="Import">
        <div className="reading" role="status">
          <p>
            Reading {state.file}
            {state.total > 1 && `, ${Math.min(Math.floor(state.done) + 1, state.total)} of ${state.total}`}.
          </p>
          <progress aria-label="Files read" value={state.done} max={state.total} />
          <Button onClick={state.cancel}>Cancel</Button>
        </div>
      </Page>
    );
  }

  if (state.at === 'preview' && bank) {
    const { preview } = state;
    const words = knownWords(bank);
    const found = foundIn(preview, words);
    const known = { words, stories: bank.stories, savedPostings: bank.savedPostings, now };
    const noted = notesOfPostings(preview.files, bank.savedPostings).length;
    const isNothing = foundInWords(found) === '' && found.merged + noted === 0;
    const { reading } = preview;
    const done = () => {
      if (reading) void linked.keep(reading);
      leave();
    };
    const add = () =>
      acts.act(
        `Import added: ${foundInWords(found) || plural(found.merged + noted, 'entry changed', 'entries changed')}.`,
        async () => {
          const undo = await storeImport(database, preview, bank);
          done();
          go({ at: 'stories' });
          return undo;
        },
      );
    return (
      <Page
        title="Look before it is added"
        lead={
          <>
            {sourceWords(preview)}. {foundInWords(found) !== '' && <b>{capital(foundInWords(found))}. </b>}
            {isNothing && <b>{nothingInWords(preview)} </b>}
            {found.merged > 0 && `${plural(found.merged, 'story takes', 'stories take')} something over. `}
            {noted > 0 && `Your notes on ${plural(noted, 'saved posting')} are taken over. `}
            {found.leftOver > 0 && `${plural(found.leftOver, 'line')} left over.`}
          </>
        }
        actions={
          <>
            <Button onClick={leave}>Cancel</Button>
            {isNothing && reading ? (
              <Button look="main" onClick={done}>
                Done
              </Button>
            ) : (
              <Button look="main" disabled={isNothing} onClick={() => void add()}>
                Add all of this
              </Button>
            )}
          </>
        }
      >
        {preview.skipped.length > 0 && <NotReadNotice failed={preview.skipped} />}
        {preview.passedOver > 0 && (
          <p className="small">{plural(preview.passedOver, 'file')} of the folder hold no notes by their names.</p>
        )}
        <ImportPreview
          files={preview.files.map((file, at) => ({
            file: file.file,
            lineCount: file.starts.length,
            stretches: file.stretches.map((stretch) => ({
              id: `${stretch.lines[0]}`,
              view: () => stretchView(file, stretch, known),
            })),
            actions: importActions(at, change, acts.say),
          }))}
        />
        <p className="small import-foot">
          Nothing is rewritten: every word of it is from your file. After adding, one Undo takes the whole import back.
        </p>
      </Page>
    );
  }

  return (
    <Page
      title="Import"
      lead="Bring the notes you have, in any shape. You see what becomes of them before anything is kept."
    >
      <ImportStart
        failed={state.at === 'start' ? state.failed : []}
        past={imports.map((record) => pastImport(record, now))}
        onFiles={(list) => void readFiles(chosenFiles(list))}
        onDrop={(transfer) => void droppedFiles(transfer).then(readFiles)}
        onPaste={(text) => void readPasted(text)}
        onSamples={
          bank?.stories.length === 0
            ? () =>
                void acts.act('Samples added.', async () => {
                  const undo = await addSamples(database, SAMPLES);
                  go({ at: 'stories' });
                  return undo;
                })
            : undefined
        }
        onUndo={(id) => void acts.act('Import taken back.', () => undoImport(database, id))}
      >
        <LinkedFolder
          canLink={linked.canLink}
          folder={linked.folder && { name: linked.folder.name, since: dayOf(linked.folder.linkedAt, now) }}
          news={linked.news}
          onLink={() => void linked.link().then(readChanged)}
          onLook={() => void linked.look().then(readChanged)}
          onUnlink={() => void linked.unlink()}
        />
        {bank && isSomething(bank) && (
          <Exports onExport={(kind) => void exportBank(kind, bank, now).then(() => acts.say(`Exported as ${kind}.`))} />
        )}
      </ImportStart>
    </Page>
  );
}

/** "interview-notes.md, 22 lines", or how many files there are. */
function sourceWords({ files }: Preview): string {
  const lines = files.reduce((sum, file) => sum + file.starts.length, 0);
  const [only] = files;
  const name = files.length === 1 && only ? only.file : plural(files.length, 'file');
  return `${name}, ${plural(lines, 'line')}`;
}

function pastImport({ id, files, importedAt, added, merged, noted = 0 }: ImportRecord, now: string): PastImport {
  const [first = '', ...others] = files;
  const counts = [
    [added.stories, 'story', 'stories'],
    [added.questions, 'question', 'questions'],
    [added.notes, 'note', 'notes'],
    [added.facts, 'fact', 'facts'],
    [added.postings, 'posting', 'postings'],
    [merged, 'story merged', 'stories merged'],
    [noted, 'posting noted on', 'postings noted on'],
  ] as const;
  const words = counts.flatMap(([count, one, many]) => (count === 0 ? [] : [plural(count, one, many)]));
  return {
    id,
    title: others.length > 0 ? `${first} and ${plural(others.length, 'other file')}` : first,
    words: `${dayOf(importedAt, now)}: ${words.join(', ')}`,
  };
}

function isSomething({ stories, questions, notes, facts }: BankToCompare): boolean {
  return stories.length + questions.length + notes.length + facts.length > 0;
}
